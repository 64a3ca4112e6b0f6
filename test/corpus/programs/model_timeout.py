"""The model takes longer than the client waits."""

from answering import answering, completion
from openai import OpenAI

client = OpenAI(base_url=answering(200, completion(), delay=5) + "/v1", api_key="none", max_retries=0, timeout=0.5)
client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": "hi"}])
