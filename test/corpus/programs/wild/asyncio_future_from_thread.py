import asyncio, threading
def worker(queue):
    asyncio.create_task(queue.put("done"))
async def main():
    q = asyncio.Queue()
    t = threading.Thread(target=worker, args=(q,)); t.start()
    print(await asyncio.wait_for(q.get(), 2))
asyncio.run(main())
