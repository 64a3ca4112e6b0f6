"""A worker of a pool is killed, as the system does when memory runs out."""

import os
import signal
from concurrent.futures import ProcessPoolExecutor


def score(n):
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        print(list(pool.map(score, [1, 2])))
