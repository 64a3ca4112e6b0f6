"""The server takes the request and says nothing."""

import asyncio
import time

import aiohttp
from answering import talking


async def main():
    port = talking(lambda _: time.sleep(30))
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=0.5)) as session:
        await session.get(f"http://127.0.0.1:{port}/")


asyncio.run(main())
