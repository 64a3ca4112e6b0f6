from openai import OpenAI
client = OpenAI(base_url="http://127.0.0.1:18431/stream/usage", api_key="k")
r = client.chat.completions.create(model="m", stream=True, messages=[{"role": "user", "content": "hi"}])
print(r.choices[0].message.content)
