import asyncio, aiohttp
async def tool():
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=1)) as s:
        async with s.get("http://127.0.0.1:18431/slow") as r: return await r.text()
print(asyncio.run(tool()))
