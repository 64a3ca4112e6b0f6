import agentlightning as agl
print(agl.LLM(model="gpt-4o"))
