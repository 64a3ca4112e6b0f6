"""asyncio.run inside of a running loop, as in a notebook."""

import asyncio


async def ask():
    return 42


async def main():
    return asyncio.run(ask())


asyncio.run(main())
