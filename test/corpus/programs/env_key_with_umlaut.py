"""A key was pasted with a typographic quotation mark."""

import httpx
from answering import answering

httpx.get(answering(200, "{}"), headers={"Authorization": "Bearer “sk-abc”"})
