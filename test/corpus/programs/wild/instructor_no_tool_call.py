import instructor, openai
from pydantic import BaseModel
class P(BaseModel):
    name: str
client = instructor.from_openai(openai.OpenAI(base_url="http://127.0.0.1:18431/prose", api_key="k"))
print(client.chat.completions.create(model="m", response_model=P, max_retries=0, messages=[{"role": "user", "content": "x"}]))
