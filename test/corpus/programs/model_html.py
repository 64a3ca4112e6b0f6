"""A gateway answers 200 with its login page; the client hands it on as a text."""

from answering import answering
from openai import OpenAI

page = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Please sign in</body></html>"
client = OpenAI(base_url=answering(200, page, "text/html"), api_key="none")
answer = client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": "hi"}])
print(answer.choices[0].message.content)
