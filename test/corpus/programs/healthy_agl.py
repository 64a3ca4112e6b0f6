"""A run in which nothing goes wrong, for 0.2 and 0.3: `healthy_agl.py LEVEL ROLLOUTS`."""

import asyncio
import logging
import os
import sys

import agentlightning as agl
from answering import answering, completion, free_port
from openai import OpenAI

if hasattr(agl, "setup_logging"):
    agl.setup_logging(sys.argv[1], color=False)
else:
    agl.configure_logger(getattr(logging, sys.argv[1]))
model = answering(200, completion("42")) + "/v1"


class Agent(agl.LitAgent):
    def rollout(self, task, resources, rollout):
        client = OpenAI(base_url=resources["llm"].endpoint, api_key="none")
        answer = client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": task["question"]}])
        agl.emit_message(answer.choices[0].message.content)
        return 1.0


@agl.algo
async def algorithm(*, store):
    await store.add_resources({"llm": agl.LLM(endpoint=model, model="qwen")})
    ids = [(await store.enqueue_rollout(input={"question": f"{n} * 7"})).rollout_id for n in range(int(sys.argv[2]))]
    for _ in range(200):
        if len(await store.wait_for_rollouts(rollout_ids=ids, timeout=0.05)) == len(ids):
            break
        await asyncio.sleep(0.5)
    for one in ids:
        await store.query_spans(one)


if __name__ == "__main__":
    strategy = agl.ClientServerExecutionStrategy(server_host="127.0.0.1", server_port=free_port())
    runner = agl.LitAgentRunner(tracer=agl.OtelTracer(), poll_interval=0.2)
    agl.Trainer(n_runners=2, algorithm=algorithm, strategy=strategy, tracer=agl.OtelTracer(), runner=runner).fit(Agent())
