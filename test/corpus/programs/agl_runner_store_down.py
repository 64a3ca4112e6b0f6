"""A runner polls a store that does not run."""

import asyncio

import agentlightning as agl
from answering import free_port
from stepping import make_runner


class Agent(agl.LitAgent):
    def rollout(self, task, resources, rollout):
        return 1.0


async def main():
    store = agl.LightningStoreClient(f"http://127.0.0.1:{free_port()}", retry_delays=(0.1,), health_retry_delays=(0.1, 0.2))
    runner = make_runner(poll_interval=0.2)
    with runner.run_context(agent=Agent(), store=store):
        await asyncio.wait_for(runner.iter(), 6)


asyncio.run(main())
