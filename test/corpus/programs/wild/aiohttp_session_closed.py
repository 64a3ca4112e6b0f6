import aiohttp, asyncio
async def fetch(session, n):
    async with session.get(f"http://127.0.0.1:18431/items?page={n}") as r:
        return await r.json()
async def main():
    async with aiohttp.ClientSession() as session:
        first = await fetch(session, 1)
    rest = await asyncio.gather(*(fetch(session, n) for n in range(2, 4)))
    print(first, rest)
asyncio.run(main())
