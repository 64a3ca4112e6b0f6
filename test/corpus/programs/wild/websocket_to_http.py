import asyncio, websockets
async def main():
    async with websockets.connect("ws://127.0.0.1:18431/items") as ws:
        print(await ws.recv())
asyncio.run(main())
