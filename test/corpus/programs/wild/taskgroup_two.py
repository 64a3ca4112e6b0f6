import asyncio
async def a(): raise ValueError("bad plan")
async def b(): raise KeyError("memory")
async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(a()); tg.create_task(b())
asyncio.run(main())
