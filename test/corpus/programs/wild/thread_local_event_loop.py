import asyncio, threading
def work(): print(asyncio.get_event_loop())
threading.Thread(target=work).start()
