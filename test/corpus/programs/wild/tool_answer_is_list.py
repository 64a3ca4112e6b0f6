import json
from openai import OpenAI
client = OpenAI(base_url="http://127.0.0.1:18431/wrongshape", api_key="k")
plan = json.loads(client.chat.completions.create(model="m", messages=[]).choices[0].message.content)
for step in plan["steps"]:
    print(step)
