"""The prompt is longer than the model's window, as vLLM says it."""

from answering import answering
from openai import OpenAI

error = {
    "object": "error",
    "message": "This model's maximum context length is 4096 tokens. However, you requested 5120 tokens (4608 in the messages, 512 in the completion). Please reduce the length of the messages or completion.",
    "type": "BadRequestError",
    "param": None,
    "code": 400,
}
client = OpenAI(base_url=answering(400, error) + "/v1", api_key="none")
client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": "word " * 4600}], max_tokens=512)
