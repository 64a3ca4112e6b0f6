from typing import TypedDict
from langgraph.graph import StateGraph, START, END
class S(TypedDict):
    question: str
    answer: str
def answer(state): return {"answer": state["context"].upper()}
g = StateGraph(S); g.add_node("answerer", answer); g.add_edge(START, "answerer"); g.add_edge("answerer", END)
print(g.compile().invoke({"question": "x"}))
