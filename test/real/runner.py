"""Agents under the real runner, with its exporter: what happens in a rollout has to arrive in the store."""

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import agentlightning as agl
import requests

Report = Callable[[str, Any], None]
TASKS = ["succeeds", "emits", "nests", "fails once", "always fails", "chains", "reports", "returns nonsense"]


@agl.rollout
def agent(task: str, prompt_template: agl.PromptTemplate) -> float:
    return DEEDS[task](prompt_template)


def emits(prompt: agl.PromptTemplate) -> None:
    agl.emit_message(prompt.format(question="17 * 3"))
    agl.emit_object({"value": 51, "steps": ["乘", None, 1.5]})
    agl.emit_annotation({"tags": ["math", "tool"], "tokens": {"in": 12}})
    agl.emit_reward({"accuracy": 1.0, "brevity": 0.25}, primary_key="accuracy")


def nests(_: agl.PromptTemplate) -> float:
    with agl.operation(name="outer", category="tool") as outer:
        outer.set_input(expression="17 * 3")
        with agl.operation(name="inner"):
            agl.emit_message("deep")
        outer.set_output(51)
    return 0.5


def fails_once(_: agl.PromptTemplate) -> float:
    fails_once.calls += 1
    if fails_once.calls == 1:
        raise ConnectionError("the tool hung up")
    return 0.9


fails_once.calls = 0


def always_fails(_: agl.PromptTemplate) -> None:
    with agl.operation(name="divide"):
        print(1 / 0)


def chains(_: agl.PromptTemplate) -> None:
    try:
        print({}["missing"])
    except KeyError as error:
        raise RuntimeError("could not parse the answer") from error


def reports(_: agl.PromptTemplate) -> float:
    try:
        int("forty-two")
    except ValueError as error:
        agl.emit_exception(error)
    return 0.0


DEEDS: dict[str, Callable[[agl.PromptTemplate], Any]] = {
    "succeeds": lambda _: 1.0,
    "emits": emits,
    "nests": nests,
    "fails once": fails_once,
    "always fails": always_fails,
    "chains": chains,
    "reports": reports,
    "returns nonsense": lambda _: "fifty-one",
}


async def runs(url: str, tracer: agl.OtelTracer, report: Report) -> None:
    fails_once.calls = 0
    store = agl.LightningStoreClient(url)
    runner = agl.LitAgentRunner(tracer, poll_interval=0.1, interval_jitter=0.0, heartbeat_interval=0.2)
    await store.add_resources({"prompt_template": agl.PromptTemplate(template="Solve {question}", engine="f-string")})
    twice = agl.RolloutConfig(max_attempts=2, retry_condition=["failed"])
    ids = [(await store.enqueue_rollout(it, mode="train", config=twice)).rollout_id for it in TASKS]
    stop, exported = threading.Event(), count_exports(url)
    with runner.run_context(agent=agent, store=store):
        working = asyncio.create_task(runner.iter(event=stop))
        while not working.done() and len(await store.wait_for_rollouts(rollout_ids=ids, timeout=0)) < len(ids):
            await asyncio.sleep(0.05)
        await heartbeat(store)
        stop.set()
        await working
    for rollout_id, task in zip(ids, TASKS):
        await tell(store, rollout_id, task, report)
    report("worker of the runner", await store.get_worker_by_id("Worker-0"))
    report("spans exported to /v1/traces", {"statuses": sorted(set(exported)), "requests": len(exported)})
    await store.close()


async def heartbeat(store: agl.LightningStore) -> None:
    """Waits for the first one: its thread begins late on a slow machine; the worker has to look the same each time."""
    for _ in range(200):
        worker = await store.get_worker_by_id("Worker-0")
        if worker is not None and worker.heartbeat_stats is not None:
            return
        await asyncio.sleep(0.05)


async def tell(store: agl.LightningStoreClient, rollout_id: str, task: str, report: Report) -> None:
    report(f"{task}: rollout", await store.get_rollout_by_id(rollout_id))
    for attempt in await store.query_attempts(rollout_id):
        report(f"{task}: attempt {attempt.sequence_id}", attempt)
        spans = await store.query_spans(rollout_id, attempt_id=attempt.attempt_id)
        report(f"{task}: spans of attempt {attempt.sequence_id}", spans)
    report(f"{task}: reward", agl.find_final_reward(await store.query_spans(rollout_id, attempt_id="latest")))


def count_exports(url: str) -> list[int]:
    """Status codes of what the OTLP exporter sends to this store from now on."""
    statuses: list[int] = []
    send = requests.Session.send

    def counting(session: requests.Session, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:
        answer = send(session, request, **kwargs)
        if request.url == f"{url}/v1/traces":
            statuses.append(answer.status_code)
        return answer

    requests.Session.send = counting
    return statuses
