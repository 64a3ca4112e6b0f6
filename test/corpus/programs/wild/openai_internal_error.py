from openai import OpenAI
client = OpenAI(base_url="http://127.0.0.1:18431/server", api_key="k", max_retries=1)
client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hi"}])
