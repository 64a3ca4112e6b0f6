"""The server shows a certificate that it has signed itself."""

import sys

import httpx
from answering import talking

httpx.get(f"https://localhost:{talking(lambda it: it.close(), (sys.argv[1], sys.argv[2]))}/")
