from openai import OpenAI
client = OpenAI(base_url="http://127.0.0.1:18431/image", api_key="k")
client.chat.completions.create(model="m", messages=[{"role":"user","content":[{"type":"image_url","image_url":{"url":"https://example.com/a.png"}}]}])
