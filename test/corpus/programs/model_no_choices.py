"""The answer of a filtering gateway has no choices."""

from answering import answering, completion
from openai import OpenAI

client = OpenAI(base_url=answering(200, {**completion(), "choices": []}) + "/v1", api_key="none")
answer = client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": "hi"}])
print(answer.choices[0].message.content)
