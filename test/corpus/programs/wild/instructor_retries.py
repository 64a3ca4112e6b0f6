import instructor, openai
from pydantic import BaseModel
class Person(BaseModel):
    name: str
    age: int
client = instructor.from_openai(openai.OpenAI(base_url="http://127.0.0.1:18431/wrongshape", api_key="k"), mode=instructor.Mode.JSON)
print(client.chat.completions.create(model="m", response_model=Person, max_retries=2, messages=[{"role":"user","content":"Ann"}]))
