from multiprocessing import Pool
def score(x): return x * 2
if __name__ == "__main__":
    with Pool(2) as pool:
        first = pool.map(score, [1, 2])
    print(pool.map(score, first))
