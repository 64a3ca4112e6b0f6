"""A router reports its error with status 200 and without choices."""

from answering import answering
from openai import OpenAI

client = OpenAI(base_url=answering(200, {"id": None, "choices": None, "error": {"message": "Provider returned error", "code": 429}}) + "/v1", api_key="none")
answer = client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": "hi"}])
print(answer.choices[0].message.content)
