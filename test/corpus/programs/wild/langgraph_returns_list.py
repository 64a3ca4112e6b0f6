from typing import TypedDict
from langgraph.graph import StateGraph, START, END
class S(TypedDict):
    xs: list
g = StateGraph(S); g.add_node("n", lambda s: [1, 2]); g.add_edge(START, "n"); g.add_edge("n", END)
g.compile().invoke({"xs": []})
