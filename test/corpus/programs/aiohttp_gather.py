"""Three model calls at once; one of them is refused."""

import asyncio

import aiohttp
from answering import answering, free_port


async def ask(session, url):
    async with session.get(url) as answer:
        return await answer.json()


async def main():
    good = answering(200, {"ok": True})
    async with aiohttp.ClientSession() as session:
        await asyncio.gather(ask(session, good), ask(session, f"http://127.0.0.1:{free_port()}/"), ask(session, good))


asyncio.run(main())
