from langchain.agents import initialize_agent, AgentType
print(initialize_agent)
