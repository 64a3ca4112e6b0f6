"""The tools of the arithmetic agent. Each call leaves a span with its input and its output.

(`agl.operation` stands inside the function: as a decorator it needs an active tracer while the module is imported.)
"""

import operator

import agentlightning as agl

TOOLS = {
    "Add": operator.add,
    "Sub": operator.sub,
    "Mult": operator.mul,
    "Div": operator.floordiv,
}


def use_tool(name: str, left: float, right: float) -> float:
    with agl.operation(name=name, category="tool") as call:
        call.set_input(left=left, right=right)
        result = TOOLS[name](left, right)
        call.set_output(result)
        return result
