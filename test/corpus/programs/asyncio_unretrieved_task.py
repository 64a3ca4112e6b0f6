"""A task in the background fails, and nobody asks for its result."""

import asyncio
import gc


async def heartbeat():
    raise ConnectionError("the store hung up")


async def main():
    asyncio.create_task(heartbeat())
    await asyncio.sleep(0.1)
    gc.collect()


asyncio.run(main())
