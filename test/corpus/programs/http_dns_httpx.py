"""The name does not exist."""

import httpx

httpx.get("http://model-server.invalid/v1/models")
