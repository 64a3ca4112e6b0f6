"""A login page comes where JSON is expected."""

import asyncio

import aiohttp
from answering import answering


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(answering(200, "<html>Sign in</html>", "text/html")) as answer:
            print(await answer.json())


asyncio.run(main())
