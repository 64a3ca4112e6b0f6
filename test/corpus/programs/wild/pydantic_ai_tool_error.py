from pydantic_ai import Agent
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai import OpenAIProvider
agent = Agent(OpenAIChatModel("m", provider=OpenAIProvider(base_url="http://127.0.0.1:18431/weather", api_key="k")))
@agent.tool_plain
def get_weather(city: str) -> str:
    return {"London": "rain"}[city]
print(agent.run_sync("Weather in Paris?").output)
