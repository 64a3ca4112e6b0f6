"""A lock made in one loop is waited for in another."""

import asyncio

lock = asyncio.Lock()


async def hold():
    async with lock:
        await asyncio.gather(asyncio.wait_for(lock.acquire(), 0.1), return_exceptions=True)


async def wait():
    await lock.acquire()
    await lock.acquire()


asyncio.run(hold())
asyncio.run(wait())
