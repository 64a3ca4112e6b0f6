import asyncio, agentlightning as agl
async def main():
    s = agl.InMemoryLightningStore(); r = await s.enqueue_rollout(input={}, mode="training")
    await s.update_attempt(r.rollout_id, "at-unknown", status="succeeded")
asyncio.run(main())
