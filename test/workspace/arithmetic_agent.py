"""An agent that works out arithmetic with tools and is rewarded for right answers. It needs no model.

    pip install -r requirements.txt
    python arithmetic_agent.py

One of its answers earns less than the others: find out why on the timeline.
"""

import ast

import agentlightning as agl
from running import run
from tools import use_tool

TASKS = [
    {"question": "17 * 3", "answer": 51},
    {"question": "(2 + 3) * (9 - 4)", "answer": 25},
    {"question": "1.5 + 2 * 4", "answer": 9.5},
    {"question": "7 / 2 + 1", "answer": 4.5},
]


class ArithmeticAgent(agl.LitAgent[dict]):
    """Splits a question into single steps and hands every step to a tool."""

    def rollout(self, task: dict, resources: agl.NamedResources, rollout: agl.Rollout) -> None:
        with agl.operation(name="answer", question=task["question"]):
            agl.emit_message(resources["instructions"].format(question=task["question"]))
            steps: list[str] = []
            result = self.work_out(ast.parse(task["question"], mode="eval").body, steps)
            agl.emit_object({"question": task["question"], "steps": steps, "result": result})
            agl.emit_message(f"{task['question']} = {result}")
            agl.emit_reward(score(result, task["answer"], steps), primary_key="accuracy")

    def work_out(self, node: ast.expr, steps: list[str]) -> float:
        if isinstance(node, ast.Constant):
            return node.value
        if not isinstance(node, ast.BinOp):
            raise ValueError(f"cannot work out {ast.unparse(node)!r}")
        left, right = self.work_out(node.left, steps), self.work_out(node.right, steps)
        result = use_tool(type(node.op).__name__, left, right)
        steps.append(f"{type(node.op).__name__}({left}, {right}) = {result}")
        return result


def score(result: float, answer: float, steps: list[str]) -> dict[str, float]:
    """How near the answer is, and how few steps it took; 1 is best for both."""
    return {"accuracy": max(0.0, 1 - abs(result - answer) / abs(answer)), "brevity": 1 / max(1, len(steps))}


if __name__ == "__main__":
    instructions = agl.PromptTemplate(template="Work out {question}, one step at a time.", engine="f-string")
    run(ArithmeticAgent(), TASKS, {"instructions": instructions})
