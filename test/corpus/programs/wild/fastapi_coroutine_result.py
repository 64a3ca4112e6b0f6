from fastapi import FastAPI
from fastapi.testclient import TestClient
app = FastAPI()
async def load(): return {"a": 1}
@app.get("/")
async def root(): return load()
print(TestClient(app).get("/").json())
