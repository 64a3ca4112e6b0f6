import asyncio
from aiohttp import web, ClientSession
async def hello(request): print("called")
async def main():
    app = web.Application(); app.router.add_get("/", hello)
    runner = web.AppRunner(app); await runner.setup(); site = web.TCPSite(runner, "127.0.0.1", 18777); await site.start()
    async with ClientSession() as s:
        async with s.get("http://127.0.0.1:18777/") as r: print(r.status)
    await runner.cleanup()
import logging; logging.basicConfig()
asyncio.run(main())
