"""Nobody listens at the address."""

import requests
from answering import free_port

requests.get(f"http://127.0.0.1:{free_port()}/health")
