"""Saving the result is not awaited, and nobody notices but Python."""

import asyncio


async def save(result):
    print("saved", result)


async def main():
    save({"reward": 1.0})
    print("done")


asyncio.run(main())
