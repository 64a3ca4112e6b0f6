import uvicorn, contextlib
from fastapi import FastAPI
@contextlib.asynccontextmanager
async def lifespan(app):
    app.state.index = open("/srv/index/faiss.bin", "rb").read()
    yield
app = FastAPI(lifespan=lifespan)
uvicorn.run(app, port=18556)
