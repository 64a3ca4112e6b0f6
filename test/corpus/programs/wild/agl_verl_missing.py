import agentlightning as agl
algorithm = agl.VERL({"data": {}})
agl.Trainer(algorithm=algorithm, n_runners=1)
