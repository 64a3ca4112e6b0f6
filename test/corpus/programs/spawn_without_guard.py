"""The main module starts a process when it is imported."""

import multiprocessing


def work():
    print("working")


process = multiprocessing.get_context("spawn").Process(target=work)
process.start()
process.join()
