"""A runner is killed, as the system does it when memory runs out."""

import asyncio
import os
import signal

import agentlightning as agl
import stepping
from answering import free_port


@agl.algo
async def algorithm(*, store):
    await store.add_resources({"llm": agl.LLM(endpoint="http://127.0.0.1:9/v1", model="qwen")})
    await store.enqueue_rollout(input={"question": "6 * 7"})
    await asyncio.sleep(20)


class Agent(agl.LitAgent):
    def rollout(self, task, resources, rollout):
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    strategy = agl.ClientServerExecutionStrategy(server_host="127.0.0.1", server_port=free_port())
    agl.Trainer(n_runners=1, algorithm=algorithm, strategy=strategy, tracer=agl.OtelTracer()).fit(Agent())
