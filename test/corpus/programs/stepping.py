"""One rollout with a store in memory, as Agent Lightning's debugging guide shows it, for 0.2 and 0.3."""

import asyncio
import logging

import agentlightning as agl

if hasattr(agl, "setup_logging"):
    agl.setup_logging("INFO", color=False)
    make_runner = lambda **more: agl.LitAgentRunner(tracer=agl.OtelTracer(), **more)
else:
    agl.configure_logger(logging.INFO)
    make_runner = lambda **more: agl.LitAgentRunner(tracer=agl.OtelTracer(), **more)


def step(agent, resources=None, hooks=()):
    async def main():
        store = agl.InMemoryLightningStore()
        if resources is None:
            await store.add_resources({"llm": agl.LLM(endpoint="http://127.0.0.1:9/v1", model="qwen")})
        elif resources:
            await store.add_resources(resources)
        runner = make_runner()
        with runner.run_context(agent=agent, store=store, hooks=list(hooks)):
            await runner.step({"question": "6 * 7"})

    asyncio.run(main())


def work_off(agent, tasks):
    """Through the queue, where what an agent raises stays inside of its rollout."""

    async def main():
        store = agl.InMemoryLightningStore()
        await store.add_resources({"llm": agl.LLM(endpoint="http://127.0.0.1:9/v1", model="qwen")})
        for task in tasks:
            await store.enqueue_rollout(input=task)
        runner = make_runner(max_rollouts=len(tasks), poll_interval=0.2)
        with runner.run_context(agent=agent, store=store):
            await runner.iter()

    asyncio.run(main())
