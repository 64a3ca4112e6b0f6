import agentlightning as agl
@agl.rollout
def agent(task): return 1.0
agl.Trainer(n_workers=1, algorithm=agl.APO.__name__).fit(agent)
