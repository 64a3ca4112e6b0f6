"""The model calls a tool, and the agent reads the content that is null then."""

from answering import answering, completion
from openai import OpenAI

call = {"id": "call_1", "type": "function", "function": {"name": "search", "arguments": "{}"}}
client = OpenAI(base_url=answering(200, completion(None, "tool_calls", tool_calls=[call])) + "/v1", api_key="none")
answer = client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": "hi"}])
print(answer.choices[0].message.content.strip())
