"""The default strategy where processes are spawned, as on macOS and Windows."""

import multiprocessing

import agentlightning as agl
import stepping
from answering import free_port


@agl.algo
async def algorithm(*, store):
    pass


class Agent(agl.LitAgent):
    def rollout(self, task, resources, rollout):
        return 1.0


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    strategy = agl.ClientServerExecutionStrategy(server_host="127.0.0.1", server_port=free_port())
    agl.Trainer(n_runners=1, algorithm=algorithm, strategy=strategy, tracer=agl.OtelTracer()).fit(Agent())
