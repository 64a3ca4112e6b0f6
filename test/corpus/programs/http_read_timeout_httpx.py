"""The server takes the request and says nothing."""

import time

import httpx
from answering import talking

httpx.get(f"http://127.0.0.1:{talking(lambda _: time.sleep(30))}/", timeout=0.5)
