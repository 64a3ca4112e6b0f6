"""The key in the .env file ends with a line break."""

from answering import answering, completion
from openai import OpenAI

client = OpenAI(base_url=answering(200, completion()) + "/v1", api_key="sk-abc\n", max_retries=0)
client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": "hi"}])
