"""A synchronous function asks for the running loop."""

import asyncio

asyncio.get_running_loop().create_task(asyncio.sleep(1))
