"""Another process holds the port."""

import socket

import uvicorn
from fastapi import FastAPI

holder = socket.create_server(("127.0.0.1", 0))
uvicorn.run(FastAPI(), host="127.0.0.1", port=holder.getsockname()[1])
