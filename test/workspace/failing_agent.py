"""An agent that fails in three typical ways. Find each of them on the timeline and among the exceptions.

    python failing_agent.py [--log failing_agent.agl.log]

1. A tool divides by zero: its attempt fails, and the retry succeeds.
2. An answer cannot be read: one exception is raised from another, and the rollout fails for good.
3. The model's server is down: the agent catches the exception, reports it, and goes on without the model.
"""

import json

import agentlightning as agl
import openai
from running import run

TASKS = [
    {"kind": "average", "question": "What is the average temperature in Zürich?"},
    {"kind": "parse", "question": "What is 6 * 7?"},
    {"kind": "ask_model", "question": "What is 2 + 2?"},
]
measured: dict[str, list[float]] = {}


class FailingAgent(agl.LitAgent[dict]):
    def rollout(self, task: dict, resources: agl.NamedResources, rollout: agl.Rollout) -> None:
        with agl.operation(name=task["kind"], question=task["question"]):
            agl.emit_message(task["question"])
            getattr(self, task["kind"])(resources["main_llm"])

    def average(self, _: agl.LLM) -> None:
        values = temperatures("Zürich")
        with agl.operation(name="average", category="tool") as call:
            call.set_input(values=values)
            result = sum(values) / len(values)
            call.set_output(result)
        agl.emit_reward(1.0)

    def parse(self, _: agl.LLM) -> None:
        answer = json.dumps({"value": 6 * 7})
        try:
            agl.emit_object({"result": json.loads(answer)["result"]})
        except KeyError as error:
            raise ValueError(f"The answer has no result: {answer}") from error
        agl.emit_reward(1.0)

    def ask_model(self, llm: agl.LLM) -> None:
        model = openai.OpenAI(base_url=llm.endpoint, api_key="none", max_retries=0)
        try:
            with agl.operation(name="chat", model=llm.model):
                model.chat.completions.create(model=llm.model, messages=[{"role": "user", "content": "What is 2 + 2?"}])
        except openai.APIConnectionError as error:
            agl.emit_exception(error)
            agl.emit_message("The model does not answer; giving up politely.")
            agl.emit_reward(0.0)


def temperatures(city: str) -> list[float]:
    """Like a cache that is filled in the background: the first to ask gets nothing."""
    with agl.operation(name="temperatures", category="tool") as call:
        call.set_input(city=city)
        values = measured.get(city, [])
        measured[city] = [12.5, 14.0, 11.5]
        call.set_output(values)
        return values


if __name__ == "__main__":
    nobody_there = agl.LLM(endpoint="http://127.0.0.1:9/v1", model="arith-7b")
    retry_once = agl.RolloutConfig(max_attempts=2, retry_condition=["failed"])
    run(FailingAgent(), TASKS, {"main_llm": nobody_there}, retry_once)
