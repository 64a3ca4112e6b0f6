"""The client may not wait so long."""

import asyncio

import agentlightning as agl


async def main():
    await agl.LightningStoreClient("http://127.0.0.1:9").wait_for_rollouts(rollout_ids=["ro-1"], timeout=30)


asyncio.run(main())
