from smolagents import CodeAgent, OpenAIServerModel
agent = CodeAgent(tools=[], model=OpenAIServerModel("m", api_base="http://127.0.0.1:18431/prose", api_key="k"), max_steps=2)
print(agent.run("What is 6*7?"))
