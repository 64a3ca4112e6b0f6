"""A tool that may take two seconds, and takes longer."""
import time
from concurrent.futures import ThreadPoolExecutor


def tool(question):
    time.sleep(3)
    return question


with ThreadPoolExecutor() as pool:
    print(pool.submit(tool, "weather").result(timeout=1))
