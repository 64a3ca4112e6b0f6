import asyncio, agentlightning as agl
async def main():
    store = agl.InMemoryLightningStore()
    await store.update_rollout(rollout_id="ro-missing", status="succeeded")
asyncio.run(main())
