import agentlightning as agl
@agl.rollout
def agent(task, llm: agl.LLM): return {"reward": 1.0}
agl.Trainer(n_workers=1, dev=True, initial_resources={"llm": agl.LLM(endpoint="http://127.0.0.1:1", model="m")}).dev(agent, train_dataset=[{"q": 1}])
