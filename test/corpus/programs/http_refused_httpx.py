"""Nobody listens at the address."""

import httpx
from answering import free_port

httpx.get(f"http://127.0.0.1:{free_port()}/health")
