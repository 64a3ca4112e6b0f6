import threading
class Runner(threading.Thread):
    def __init__(self, n):
        self.n = n
    def run(self): print(self.n)
Runner(1).start()
