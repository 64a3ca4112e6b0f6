from langchain_core.tools import tool
@tool
def search(query: str) -> str:
    return query
print(search.invoke("x"))
