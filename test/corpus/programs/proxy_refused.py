"""HTTP_PROXY names a proxy that is not there."""

import os

import requests
from answering import free_port

os.environ["HTTP_PROXY"] = f"http://127.0.0.1:{free_port()}"
requests.get("http://model-server.example/v1/models")
