import asyncio, sys
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client
server = """
print("Starting calendar server...")
import time; time.sleep(2)
"""
async def main():
    async with stdio_client(StdioServerParameters(command=sys.executable, args=["-c", server])) as (r, w):
        async with ClientSession(r, w) as s:
            await s.initialize()
asyncio.run(main())
