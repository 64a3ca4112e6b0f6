"""Listens to the events of a service by its name."""
import asyncio


async def main():
    reader, _writer = await asyncio.open_connection("localhost", 9)
    print(await reader.readline())


asyncio.run(main())
