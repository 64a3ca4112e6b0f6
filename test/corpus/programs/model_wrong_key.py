"""The key is not accepted."""

from answering import answering
from openai import OpenAI

error = {
    "message": "Incorrect API key provided: sk-abc*****1234. You can find your API key at https://platform.openai.com/account/api-keys.",
    "type": "invalid_request_error",
    "param": None,
    "code": "invalid_api_key",
}
client = OpenAI(base_url=answering(401, {"error": error}) + "/v1", api_key="sk-abc1234")
client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "hi"}])
