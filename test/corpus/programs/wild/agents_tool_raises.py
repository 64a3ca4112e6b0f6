from agents import Agent, Runner, OpenAIChatCompletionsModel, function_tool, set_tracing_disabled
from openai import AsyncOpenAI
set_tracing_disabled(True)
@function_tool(failure_error_function=None)
def get_weather(city: str) -> str:
    """Weather."""
    return open(f"/srv/weather/{city}.txt").read()
agent = Agent(name="w", tools=[get_weather], model=OpenAIChatCompletionsModel("m", AsyncOpenAI(base_url="http://127.0.0.1:18431/weather", api_key="k")))
print(Runner.run_sync(agent, "hi").final_output)
