"""A worker that goes away while it is asked."""
import multiprocessing as mp
import os


def work(pipe):
    pipe.recv()
    os._exit(3)


if __name__ == "__main__":
    ours, theirs = mp.Pipe()
    worker = mp.Process(target=work, args=(theirs,))
    worker.start()
    theirs.close()
    ours.send("question")
    print("answer", ours.recv())
