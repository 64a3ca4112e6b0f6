import threading
results = {}
def worker(task):
    results[task["id"]] = task["prompt"].upper()
for t in [{"id": 1, "prompt": "a"}, {"id": 2}]:
    th = threading.Thread(target=worker, args=(t,)); th.start(); th.join()
print(results)
