from typing import TypedDict
from langgraph.graph import StateGraph, START, END
from langgraph.checkpoint.memory import InMemorySaver
class S(TypedDict):
    n: int
g = StateGraph(S); g.add_node("x", lambda s: {"n": 1}); g.add_edge(START, "x"); g.add_edge("x", END)
g.compile(checkpointer=InMemorySaver()).invoke({"n": 0})
