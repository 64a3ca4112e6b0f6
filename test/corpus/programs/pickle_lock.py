"""An agent that holds a lock is given to a spawned process."""

import multiprocessing
import threading


class Agent:
    def __init__(self):
        self.lock = threading.Lock()

    def run(self):
        print("running")


if __name__ == "__main__":
    multiprocessing.get_context("spawn").Process(target=Agent().run).start()
