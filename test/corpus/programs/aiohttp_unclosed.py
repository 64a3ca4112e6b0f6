"""A session is made for every call and never closed."""

import asyncio

import aiohttp
from answering import answering


async def main():
    session = aiohttp.ClientSession()
    print((await session.get(answering(200, {"ok": True}))).status)


asyncio.run(main())
