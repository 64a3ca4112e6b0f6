import signal, threading
def worker():
    signal.signal(signal.SIGALRM, lambda *a: None)
t = threading.Thread(target=worker); t.start(); t.join()
