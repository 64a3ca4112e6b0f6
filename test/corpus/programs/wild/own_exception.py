from concurrent.futures import ThreadPoolExecutor
class ToolError(Exception): pass
def search(q):
    raise ToolError(f"search backend gave no result for {q}")
with ThreadPoolExecutor(2) as ex:
    print(list(ex.map(search, ["a", "b"])))
