"""Two of three tools fail in a task group."""

import asyncio


async def tool(name, seconds):
    await asyncio.sleep(seconds)
    raise ValueError(f"tool {name} returned nothing")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(tool("search", 0))
        group.create_task(tool("calculator", 0))
        group.create_task(asyncio.sleep(0.1))


asyncio.run(main())
