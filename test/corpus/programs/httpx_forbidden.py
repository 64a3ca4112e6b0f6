"""The key has no right to this model."""

import httpx
from answering import answering

httpx.get(answering(403, {"error": "forbidden"}) + "/v1/models").raise_for_status()
