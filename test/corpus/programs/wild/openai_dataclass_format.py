from dataclasses import dataclass
from openai import OpenAI
@dataclass
class Plan:
    steps: list
client = OpenAI(base_url="http://127.0.0.1:18431/prose", api_key="k")
client.chat.completions.parse(model="m", messages=[{"role": "user", "content": "hi"}], response_format=Plan)
