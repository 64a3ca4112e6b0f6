from openai import OpenAI
from pydantic import BaseModel
class Plan(BaseModel):
    steps: list[str]
client = OpenAI(base_url="http://127.0.0.1:18431/filter", api_key="k")
print(client.chat.completions.parse(model="m", messages=[{"role": "user", "content": "hi"}], response_format=Plan).choices[0].message.parsed.steps)
