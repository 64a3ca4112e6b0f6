"""A handler of a tool server raises."""

import threading
import time
import urllib.error
import urllib.request

import uvicorn
from answering import free_port
from fastapi import FastAPI

app = FastAPI()


@app.get("/tools/{name}")
def tool(name: str):
    return {"search": 1}[name]


port = free_port()
server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port))
threading.Thread(target=server.run, daemon=True).start()
while not server.started:
    time.sleep(0.1)
try:
    urllib.request.urlopen(f"http://127.0.0.1:{port}/tools/weather")
except urllib.error.HTTPError:
    server.should_exit = True
    time.sleep(0.5)
