import asyncio
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient
client = OpenAIChatCompletionClient(model="gpt-4o", api_key="k", base_url="http://127.0.0.1:18431/server", max_retries=0)
def lookup(city): 
    return city
agent = AssistantAgent("helper", model_client=client, tools=[lookup])
asyncio.run(agent.run(task="Weather?"))
