"""The model was asked for JSON and wrapped it into Markdown."""

import json

from answering import answering, completion
from openai import OpenAI

client = OpenAI(base_url=answering(200, completion('```json\n{"answer": 42}\n```')) + "/v1", api_key="none")
answer = client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": "JSON, please"}])
print(json.loads(answer.choices[0].message.content)["answer"])
