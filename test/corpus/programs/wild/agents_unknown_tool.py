from agents import Agent, Runner, OpenAIChatCompletionsModel, function_tool, set_tracing_disabled
from openai import AsyncOpenAI
set_tracing_disabled(True)
@function_tool
def add(a: int, b: int) -> int: 
    """Add."""
    return a + b
agent = Agent(name="calc", tools=[add], model=OpenAIChatCompletionsModel("m", AsyncOpenAI(base_url="http://127.0.0.1:18431/weather", api_key="k")))
print(Runner.run_sync(agent, "hi").final_output)
