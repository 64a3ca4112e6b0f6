import asyncio
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient
client = OpenAIChatCompletionClient(model="my-llama", api_key="k", base_url="http://127.0.0.1:18431/prose")
team = SelectorGroupChat([AssistantAgent("a", client)], model_client=client)
asyncio.run(team.run(task="hi"))
