import multiprocessing as mp
def work(cfg): return cfg["seed"] / 0
if __name__ == "__main__":
    ps = [mp.Process(target=work, args=({"seed": i},)) for i in range(2)]
    [p.start() for p in ps]; [p.join() for p in ps]
    bad = [p.exitcode for p in ps if p.exitcode]
    if bad: raise SystemExit(f"workers failed: {bad}")
