"""The model server breaks off in the middle of its answer."""

from answering import answering
from openai import OpenAI

client = OpenAI(base_url=answering(200, '{"id": "chatcmpl-1", "choices": [{"index": 0, "mess') + "/v1", api_key="none")
client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": "hi"}])
