"""The base URL has no http://."""

from openai import OpenAI

client = OpenAI(base_url="localhost:8000/v1", api_key="none", max_retries=0)
client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": "hi"}])
