import asyncio
async def main():
    loop = asyncio.get_running_loop()
    async def fetch(): return 1
    print(await loop.run_in_executor(None, fetch))
    print((await loop.run_in_executor(None, fetch)) + 1)
asyncio.run(main())
