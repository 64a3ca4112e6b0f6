"""vLLM was started without the flags for tool calls."""

from answering import answering
from openai import OpenAI

error = {
    "object": "error",
    "message": '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set',
    "type": "BadRequestError",
    "param": None,
    "code": 400,
}
client = OpenAI(base_url=answering(400, error) + "/v1", api_key="none")
tool = {"type": "function", "function": {"name": "search", "parameters": {"type": "object", "properties": {}}}}
client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": "hi"}], tools=[tool])
