"""Two nodes write the same key in one step."""

from typing import TypedDict

from langgraph.graph import START, StateGraph


class State(TypedDict):
    answer: str


graph = StateGraph(State)
graph.add_node("search", lambda state: {"answer": "42"})
graph.add_node("calculate", lambda state: {"answer": "41"})
graph.add_edge(START, "search")
graph.add_edge(START, "calculate")
graph.compile().invoke({"answer": ""})
