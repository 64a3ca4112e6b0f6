import asyncio
async def tool(): return 1
def sync_tool(): return asyncio.run(tool())
async def main(): print(sync_tool())
asyncio.run(main())
