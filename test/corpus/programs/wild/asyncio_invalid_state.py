import asyncio
async def main():
    done = asyncio.get_running_loop().create_future()
    def on_message(text):
        done.set_result(text)
    on_message("one")
    on_message("two")
    print(await done)
asyncio.run(main())
