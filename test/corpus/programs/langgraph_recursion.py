"""The graph's nodes send the work to each other without an end."""

from typing import TypedDict

from langgraph.graph import START, StateGraph


class State(TypedDict):
    question: str


graph = StateGraph(State)
graph.add_node("agent", lambda state: state)
graph.add_node("tool", lambda state: state)
graph.add_edge(START, "agent")
graph.add_edge("agent", "tool")
graph.add_edge("tool", "agent")
graph.compile().invoke({"question": "why?"})
