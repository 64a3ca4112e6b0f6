import agentlightning as agl
t = agl.Trainer(n_workers=1, strategy="shared-memory")
print(t)
