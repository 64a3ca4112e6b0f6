"""The name does not exist."""

import asyncio

import aiohttp


async def main():
    async with aiohttp.ClientSession() as session:
        await session.get("http://model-server.invalid/v1/models")


asyncio.run(main())
