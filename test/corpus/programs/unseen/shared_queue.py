"""Workers of two machines share a queue, but not its key."""
import queue
from multiprocessing.managers import BaseManager


class Tasks(BaseManager):
    pass


Tasks.register("tasks", callable=queue.Queue)
if __name__ == "__main__":
    served = Tasks(address=("127.0.0.1", 0), authkey=b"one")
    served.start()
    Tasks(address=served.address, authkey=b"two").connect()
