import asyncio, sys
async def main():
    p = await asyncio.create_subprocess_exec(sys.executable, "-c", "print('x' * 100000)", stdout=asyncio.subprocess.PIPE)
    print(len(await p.stdout.readline()))
asyncio.run(main())
