"""A plain function is awaited."""

import asyncio


def reward(answer):
    return 1.0 if answer else 0.0


async def main():
    return await reward("42")


asyncio.run(main())
