"""The proxy answers for a server on this very machine, because NO_PROXY is not set."""

import os

import httpx
from answering import answering, free_port

os.environ["HTTP_PROXY"] = answering(503, "<html><head><title>Squid: cannot forward</title></head></html>", "text/html")
httpx.get(f"http://127.0.0.1:{free_port()}/health").raise_for_status()
