"""A lambda is given to another process."""

from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        print(list(pool.map(lambda n: n + 1, [1, 2])))
