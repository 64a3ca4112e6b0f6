import asyncio
async def serve(r, w): w.write(b"abc"); w.close()
async def main():
    s = await asyncio.start_server(serve, "127.0.0.1", 0)
    r, w = await asyncio.open_connection(*s.sockets[0].getsockname())
    print(await r.readexactly(8))
asyncio.run(main())
