"""The server takes the request and says nothing."""

import time

import requests
from answering import talking

requests.get(f"http://127.0.0.1:{talking(lambda _: time.sleep(30))}/", timeout=0.5)
