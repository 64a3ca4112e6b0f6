from agents import Agent, Runner, OpenAIChatCompletionsModel, set_tracing_disabled
from openai import AsyncOpenAI
from pydantic import BaseModel
class City(BaseModel):
    name: str
    people: int
set_tracing_disabled(True)
agent = Agent(name="geo", output_type=City, model=OpenAIChatCompletionsModel("m", AsyncOpenAI(base_url="http://127.0.0.1:18431/prose", api_key="k")))
print(Runner.run_sync(agent, "hi").final_output)
