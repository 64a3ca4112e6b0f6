import asyncio, httpx
async def ask(client): return (await client.get("http://127.0.0.1:18431/slow")).json()
async def main():
    async with httpx.AsyncClient(timeout=30) as client:
        async with asyncio.timeout(1):
            print(await ask(client))
asyncio.run(main())
