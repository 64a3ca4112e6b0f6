"""Too many calls in a minute."""

from answering import answering
from openai import OpenAI

error = {
    "message": "Rate limit reached for gpt-4o in organization org-1 on requests per min (RPM): Limit 3, Used 3, Requested 1. Please try again in 20s.",
    "type": "requests",
    "param": None,
    "code": "rate_limit_exceeded",
}
client = OpenAI(base_url=answering(429, {"error": error}) + "/v1", api_key="sk-x", max_retries=0)
client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "hi"}])
