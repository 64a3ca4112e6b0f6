from langchain_openai import ChatOpenAI
from pydantic import BaseModel
class Joke(BaseModel):
    setup: str
    rating: int
llm = ChatOpenAI(model="m", base_url="http://127.0.0.1:18431/prose", api_key="k").with_structured_output(Joke, method="json_mode")
print(llm.invoke("tell me a joke"))
