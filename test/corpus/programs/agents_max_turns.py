"""The model calls the same tool again and again."""

from agents import Agent, AsyncOpenAI, OpenAIChatCompletionsModel, Runner, function_tool, set_tracing_disabled
from answering import answering, completion


@function_tool
def search(query: str) -> str:
    """Looks something up."""
    return "nothing found"


set_tracing_disabled(True)
call = {"id": "call_1", "type": "function", "function": {"name": "search", "arguments": '{"query": "again"}'}}
client = AsyncOpenAI(base_url=answering(200, completion(None, "tool_calls", tool_calls=[call])) + "/v1", api_key="none")
agent = Agent(name="solver", tools=[search], model=OpenAIChatCompletionsModel("qwen", client))
Runner.run_sync(agent, "6 * 7?", max_turns=3)
