"""https is spoken to a server that speaks http."""

import httpx
from answering import answering

httpx.get(answering(200, "{}").replace("http:", "https:"))
