from openai import OpenAI
client = OpenAI(base_url="http://127.0.0.1:18431/maxtok", api_key="k", max_retries=0)
r = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hi"}], max_tokens=100000)
print(r.choices[0].message.content)
