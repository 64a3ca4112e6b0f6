import ray
ray.init(num_cpus=1, include_dashboard=False)
@ray.remote
class Runner:
    def __init__(self, path): self.data = open(path).read()
    def go(self): return 1
r = Runner.remote("/home/dev/prompts/none.txt")
print(ray.get(r.go.remote()))
