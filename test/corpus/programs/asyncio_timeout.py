"""A rollout takes longer than it may."""

import asyncio


async def rollout():
    await asyncio.sleep(10)


asyncio.run(asyncio.wait_for(rollout(), 0.2))
