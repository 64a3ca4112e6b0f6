"""max_tokens cut the JSON answer off."""

import json

from answering import answering, completion
from openai import OpenAI

client = OpenAI(base_url=answering(200, completion('{"steps": ["look up the', "length")) + "/v1", api_key="none")
answer = client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": "JSON, please"}], max_tokens=8)
print(json.loads(answer.choices[0].message.content)["steps"])
