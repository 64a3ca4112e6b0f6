"""The base URL lacks /v1; FastAPI, as vLLM uses it, knows no such path."""

from answering import answering
from openai import OpenAI

client = OpenAI(base_url=answering(404, {"detail": "Not Found"}), api_key="none")
client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": "hi"}])
