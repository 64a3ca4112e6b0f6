"""The account has no money left."""

from answering import answering
from openai import OpenAI

error = {
    "message": "You exceeded your current quota, please check your plan and billing details.",
    "type": "insufficient_quota",
    "param": None,
    "code": "insufficient_quota",
}
client = OpenAI(base_url=answering(429, {"error": error}) + "/v1", api_key="sk-x", max_retries=0)
client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "hi"}])
