import asyncio
async def producer(q):
    raise ConnectionError("search API offline")
async def main():
    q = asyncio.Queue()
    t = asyncio.create_task(producer(q))
    print(await asyncio.wait_for(q.get(), 1))
asyncio.run(main())
