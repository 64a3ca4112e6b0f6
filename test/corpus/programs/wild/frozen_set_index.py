tools = {"search", "calc"}
print(tools[0])
