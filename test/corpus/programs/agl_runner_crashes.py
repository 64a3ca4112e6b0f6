"""The runner fails before its first rollout."""

import asyncio

import agentlightning as agl
import stepping
from answering import free_port


@agl.algo
async def algorithm(*, store):
    await asyncio.sleep(20)


class Agent(agl.LitAgent):
    def rollout(self, task, resources, rollout):
        return 1.0


class Tracer(agl.OtelTracer):
    def init_worker(self, worker_id, store=None):
        raise FileNotFoundError("/home/dev/models/tokenizer.json")


if __name__ == "__main__":
    strategy = agl.ClientServerExecutionStrategy(server_host="127.0.0.1", server_port=free_port())
    agl.Trainer(n_runners=2, algorithm=algorithm, strategy=strategy, tracer=Tracer()).fit(Agent())
