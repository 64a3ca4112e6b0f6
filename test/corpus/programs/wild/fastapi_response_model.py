from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel
class Answer(BaseModel):
    text: str
    score: float
app = FastAPI()
@app.get("/answer", response_model=Answer)
def answer(): return {"text": "hi", "score": None}
print(TestClient(app).get("/answer").json())
