"""Nobody listens at the address."""

import asyncio

import aiohttp
from answering import free_port


async def main():
    async with aiohttp.ClientSession() as session:
        await session.get(f"http://127.0.0.1:{free_port()}/health")


asyncio.run(main())
