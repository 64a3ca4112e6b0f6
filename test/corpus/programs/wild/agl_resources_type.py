import asyncio, agentlightning as agl
async def main():
    store = agl.InMemoryLightningStore()
    await store.add_resources({"prompt": "You are helpful"})
    r = await store.enqueue_rollout(input={"q": 1}, mode="training")
    print(r)
asyncio.run(main())
