from pydantic import BaseModel
from pydantic_ai import Agent
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai import OpenAIProvider
class Person(BaseModel):
    name: str
    age: int
agent = Agent(OpenAIChatModel("m", provider=OpenAIProvider(base_url="http://127.0.0.1:18431/prose", api_key="k")), output_type=Person)
print(agent.run_sync("Who is Ann?").output)
