import asyncio
from mcp.server.fastmcp import FastMCP
mcp = FastMCP("calc")
@mcp.tool()
def divide(a: float, b: float) -> float: return a / b
print(asyncio.run(mcp.call_tool("divide", {"a": 1, "b": 0})))
