"""vLLM's engine has died; its server still answers."""

from answering import answering
from openai import OpenAI

error = {"object": "error", "message": "EngineCore encountered an issue. See stack trace (above) for the root cause.", "type": "InternalServerError", "param": None, "code": 500}
client = OpenAI(base_url=answering(500, {"error": error}) + "/v1", api_key="none", max_retries=0)
client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": "hi"}])
