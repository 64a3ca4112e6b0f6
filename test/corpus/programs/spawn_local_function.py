"""The target of a spawned process is a nested function, as in Agent Lightning's own strategy under spawn."""

import multiprocessing


def start_runners():
    def runner():
        print("running")

    multiprocessing.get_context("spawn").Process(target=runner).start()


if __name__ == "__main__":
    start_runners()
