from openai import OpenAI
client = OpenAI(base_url="http://127.0.0.1:18431/prose", api_key="k")
r = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hi"}])
print(r["choices"][0]["message"]["content"])
