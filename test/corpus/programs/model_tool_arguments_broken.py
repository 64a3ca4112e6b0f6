"""The arguments of a tool call are not valid JSON."""

import json

from answering import answering, completion
from openai import OpenAI

call = {"id": "call_1", "type": "function", "function": {"name": "search", "arguments": "{'query': 'weather'}"}}
client = OpenAI(base_url=answering(200, completion(None, "tool_calls", tool_calls=[call])) + "/v1", api_key="none")
answer = client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": "hi"}])
arguments = json.loads(answer.choices[0].message.tool_calls[0].function.arguments)
print(arguments["query"])
