from concurrent.futures import ThreadPoolExecutor
import time
def slow_tool(q): time.sleep(3); return q
with ThreadPoolExecutor() as ex:
    future = ex.submit(slow_tool, "x")
    print(future.result(timeout=1))
