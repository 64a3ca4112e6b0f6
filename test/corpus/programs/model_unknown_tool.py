"""The model invents a tool, and the agent looks it up in its table."""

from answering import answering, completion
from openai import OpenAI

tools = {"search": lambda query: f"results for {query}"}
call = {"id": "call_1", "type": "function", "function": {"name": "web_search", "arguments": "{}"}}
client = OpenAI(base_url=answering(200, completion(None, "tool_calls", tool_calls=[call])) + "/v1", api_key="none")
answer = client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": "hi"}])
tool = tools[answer.choices[0].message.tool_calls[0].function.name]
