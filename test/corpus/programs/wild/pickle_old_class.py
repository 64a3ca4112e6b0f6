import pickle, sys, types
m = types.ModuleType("oldagent"); exec("class Memory: pass", m.__dict__); m.Memory.__module__ = "oldagent"; sys.modules["oldagent"] = m
data = pickle.dumps(m.Memory()); del sys.modules["oldagent"]
pickle.loads(data)
