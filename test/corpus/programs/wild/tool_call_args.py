import json
from openai import OpenAI
def get_weather(city, unit="C"): return city
client = OpenAI(base_url="http://127.0.0.1:18431/badargs", api_key="k")
m = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hi"}]).choices[0].message
for call in m.tool_calls:
    print(get_weather(**json.loads(call.function.arguments)))
