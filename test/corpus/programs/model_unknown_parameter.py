"""A reasoning model refuses max_tokens."""

from answering import answering
from openai import OpenAI

error = {
    "message": "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
    "type": "invalid_request_error",
    "param": "max_tokens",
    "code": "unsupported_parameter",
}
client = OpenAI(base_url=answering(400, {"error": error}) + "/v1", api_key="sk-x")
client.chat.completions.create(model="o3-mini", messages=[{"role": "user", "content": "hi"}], max_tokens=10)
