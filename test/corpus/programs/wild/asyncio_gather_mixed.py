import asyncio
async def ok(): return 1
async def main():
    print(await asyncio.gather(ok(), ok, ok()))
asyncio.run(main())
