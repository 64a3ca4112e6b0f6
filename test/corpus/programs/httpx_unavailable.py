"""The model server is loading its weights."""

import httpx
from answering import answering

httpx.get(answering(503, {"error": "loading model"}) + "/v1/models").raise_for_status()
