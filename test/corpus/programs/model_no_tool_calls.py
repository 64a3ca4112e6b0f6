"""The agent expects a tool call, and the model answers in words."""

from answering import answering, completion
from openai import OpenAI

client = OpenAI(base_url=answering(200, completion("I would search the web.")) + "/v1", api_key="none")
answer = client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": "hi"}])
print(answer.choices[0].message.tool_calls[0].function.name)
