from typing import TypedDict
from langgraph.graph import StateGraph, START, END
class S(TypedDict):
    n: int
g = StateGraph(S)
g.add_node("inc", lambda s: {"n": s["n"] + 1})
g.add_edge(START, "inc"); g.add_edge("inc", END)
print(g.invoke({"n": 1}))
