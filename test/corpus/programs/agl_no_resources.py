"""Nobody has put resources into the store."""

import asyncio

import agentlightning as agl
from stepping import make_runner


class Agent(agl.LitAgent):
    def rollout(self, task, resources, rollout):
        return 1.0


async def main():
    store = agl.InMemoryLightningStore()
    await store.enqueue_rollout(input={"question": "6 * 7"})
    runner = make_runner(max_rollouts=1, poll_interval=0.2)
    with runner.run_context(agent=Agent(), store=store):
        await runner.iter()


asyncio.run(main())
