"""No model server listens."""

from answering import free_port
from openai import OpenAI

client = OpenAI(base_url=f"http://127.0.0.1:{free_port()}/v1", api_key="none", max_retries=0)
client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": "hi"}])
