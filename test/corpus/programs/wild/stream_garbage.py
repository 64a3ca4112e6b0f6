from openai import OpenAI
client = OpenAI(base_url="http://127.0.0.1:18431/stream/garbage", api_key="k")
text = ""
for chunk in client.chat.completions.create(model="m", stream=True, stream_options={"include_usage": True}, messages=[{"role":"user","content":"hi"}]):
    text += chunk.choices[0].delta.content or ""
print(text)
