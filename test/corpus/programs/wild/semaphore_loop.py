import asyncio
sem = asyncio.Semaphore(1)
async def one():
    async with sem: await asyncio.sleep(0.01)
async def main(): await asyncio.gather(one(), one())
asyncio.run(main()); asyncio.run(main())
