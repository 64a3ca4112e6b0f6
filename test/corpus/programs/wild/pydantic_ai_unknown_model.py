from pydantic_ai import Agent
agent = Agent("gpt9-turbo")
print(agent.run_sync("hello").output)
