state = {"messages": None}
state["messages"].append("hi")
