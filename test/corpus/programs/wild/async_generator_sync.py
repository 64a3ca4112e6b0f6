import asyncio
async def steps():
    yield 1
async def main():
    for s in steps(): print(s)
asyncio.run(main())
