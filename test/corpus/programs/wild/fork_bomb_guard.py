import multiprocessing as mp
mp.set_start_method("spawn")
def f(x): return x
p = mp.Process(target=f, args=(1,)); p.start(); p.join()
