from typing import TypedDict
from langgraph.graph import StateGraph, START, END
from langgraph.types import interrupt, Command
class S(TypedDict):
    ok: str
def ask(s): return {"ok": interrupt("approve?")}
g = StateGraph(S); g.add_node("ask", ask); g.add_edge(START, "ask"); g.add_edge("ask", END)
app = g.compile()
app.invoke({"ok": ""}); print(app.invoke(Command(resume="yes")))
