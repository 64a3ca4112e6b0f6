"""A tool server under uvicorn, asked as a browser and an agent ask it."""

import random
import threading
import time
import urllib.error
import urllib.request

import uvicorn
from answering import free_port
from fastapi import FastAPI

app = FastAPI()


@app.get("/tools/{name}")
def tool(name: str, query: str = ""):
    return {"tool": name, "hits": len(query)}


@app.get("/health")
def health():
    return {"status": "ok"}


port = free_port()
server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port))
thread = threading.Thread(target=server.run)
thread.start()
while not server.started:
    time.sleep(0.1)
choices = ["/health", "/tools/search?query=timeout", "/tools/calculator?query=1/0", "/tools/error_codes?query=500", "/favicon.ico"]
for n in range(2500):
    try:
        urllib.request.urlopen(f"http://127.0.0.1:{port}{random.Random(n).choice(choices)}").read()
    except urllib.error.HTTPError:
        pass
server.should_exit = True
thread.join()
