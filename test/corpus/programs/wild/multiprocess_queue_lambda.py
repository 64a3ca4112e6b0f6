import multiprocessing as mp
if __name__ == "__main__":
    ctx = mp.get_context("spawn"); q = ctx.Queue()
    p = ctx.Process(target=lambda: q.put(1)); p.start(); p.join()
