import agentlightning as agl
class Solver(agl.LitAgent[dict]):
    def solve(self, task, resources, rollout): return 1.0
trainer = agl.Trainer(n_workers=1, dev=True, initial_resources={"main_llm": agl.LLM(endpoint="http://127.0.0.1:1", model="m")})
trainer.dev(Solver(), train_dataset=[{"q": 1}])
