import asyncio
async def step():
    await asyncio.sleep(5)
async def main():
    t = asyncio.create_task(step()); await asyncio.sleep(0.05); t.cancel(); await t
asyncio.run(main())
