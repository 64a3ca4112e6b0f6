"""Every method of the real LightningStoreClient, at least once."""

import inspect
from collections.abc import Awaitable, Callable
from typing import Any

import agentlightning as agl
import aiohttp
from agentlightning.types import EnqueueRolloutRequest
from opentelemetry.sdk.trace import TracerProvider

Report = Callable[[str, Any], None]
RETRIED = agl.RolloutConfig(max_attempts=2, retry_condition=["failed"])


class Recorded:
    """The client, with each call and its answer or its refusal reported."""

    def __init__(self, url: str, report: Report) -> None:
        # Without retries: the real store answers 500 to what is the caller's fault, which costs 8 s each time.
        self.client = agl.LightningStoreClient(url, retry_delays=(), health_retry_delays=())
        self.report = report
        self.called: set[str] = set()

    async def __call__(self, method: str, *args: Any, **kwargs: Any) -> Any:
        self.called.add(method)
        asked = ", ".join([*(shown(it) for it in args), *(f"{key}={shown(it)}" for key, it in kwargs.items())])
        try:
            answer = getattr(self.client, method)(*args, **kwargs)
            answer = await answer if isinstance(answer, Awaitable) else answer
        except aiohttp.ClientResponseError as error:
            self.report(f"{method}({asked})", f"refused with {error.status}")
            return None
        except Exception as error:
            self.report(f"{method}({asked})", f"{type(error).__name__}: {error}")
            return None
        self.report(f"{method}({asked})", answer)
        return answer


def shown(value: Any) -> str:
    if isinstance(value, (agl.Span, TracerProvider)) or hasattr(value, "get_span_context"):
        return f"<span {value.name}>"
    if isinstance(value, list) and value and isinstance(value[0], agl.Span):
        return f"<{len(value)} spans>"
    return repr(value)


def span(rollout_id: str, attempt_id: str, number: int, attributes: Any = None, **more: Any) -> agl.Span:
    return agl.Span.from_attributes(
        rollout_id=rollout_id,
        attempt_id=attempt_id,
        sequence_id=number,
        trace_id=f"{number:032x}",
        span_id=f"{number:016x}",
        start_time=1_700_000_000.0 + number,
        end_time=1_700_000_001.0 + number,
        attributes=attributes or {},
        **more,
    )


async def client_methods(url: str, report: Report) -> None:
    call = Recorded(url, report)
    await resources(call)
    await lifecycle(call)
    await queue(call)
    await refusals(call)
    await counts(call)
    public = {it for it, _ in inspect.getmembers(agl.LightningStoreClient, inspect.iscoroutinefunction)}
    public = {it for it in public if not it.startswith("_") and it != "close"}
    report("methods never called", sorted(public - call.called))
    await call.client.close()


async def counts(call: Recorded) -> None:
    """Only the counts: the other figures are those of a process and its memory."""
    call.called.add("statistics")
    answer = await call.client.statistics()
    names = ("total_rollouts", "total_attempts", "total_spans", "total_resources", "total_workers")
    call.report("counts of statistics()", {name: answer[name] for name in names})


async def resources(call: Recorded) -> None:
    await call("get_latest_resources")
    first = await call("add_resources", {"main_llm": agl.LLM(endpoint="http://127.0.0.1:9/v1", model="m")})
    await call("update_resources", "rs-own", {"prompt": agl.PromptTemplate(template="{x}", engine="f-string")})
    await call("update_resources", "rs-own", {"prompt": agl.PromptTemplate(template="{y}", engine="jinja")})
    await call("get_latest_resources")
    await call("get_resources_by_id", first.resources_id)
    await call("get_resources_by_id", "rs-missing")
    await call("query_resources", resources_id_contains="own")
    await call("query_resources", sort_by="version", sort_order="desc", limit=1)


async def lifecycle(call: Recorded) -> None:
    """One rollout from its start through a failed attempt and a second one to its end."""
    more = {"config": RETRIED, "metadata": {"k": [1, None]}, "worker_id": "w1"}
    rollout = await call("start_rollout", {"q": 1}, mode="val", **more)
    rid, aid = rollout.rollout_id, rollout.attempt.attempt_id
    await call("get_next_span_sequence_id", rid, aid)
    await call("get_many_span_sequence_ids", [(rid, aid), (rid, aid)])
    await call("add_span", span(rid, aid, 7, name="first", attributes={"n": 1, "list": ["a", "b"], "ja": True}))
    await call("add_span", span(rid, aid, 7, name="first"))
    second = span(rid, aid, 8, name="second", parent_id=f"{7:016x}")
    await call("add_many_spans", [second, span(rid, aid, 9, name="third")])
    ended = TracerProvider(shutdown_on_exit=False).get_tracer("test").start_span("from-otel", attributes={"x": 1.5})
    ended.record_exception(ValueError("recorded"))
    ended.end()
    await call("add_otel_span", rid, aid, ended)
    await call("query_spans", rid)
    await call("query_spans", rid, "latest", name_contains="ir", parent_id=f"{7:016x}", filter_logic="or")
    await call("query_spans", rid, sort_by="name", sort_order="desc", limit=2, offset=1)
    await call("get_rollout_by_id", rid)
    await call("update_attempt", rid, aid, status="failed", metadata={"why": "test"})
    await call("get_rollout_by_id", rid)
    second = await call("start_attempt", rid, worker_id="w2")
    await call("get_latest_attempt", rid)
    await call("update_attempt", rid, "latest", status="running", last_heartbeat_time=1_700_000_000.0)
    await call("update_attempt", rid, second.attempt.attempt_id, status="succeeded")
    await call("query_attempts", rid, sort_by="sequence_id", sort_order="desc")
    await call("wait_for_rollouts", rollout_ids=[rid, "ro-missing"], timeout=0.05)
    await call("update_worker", "w1", heartbeat_stats={"cpu": 1})
    await call("update_worker", "w3")
    await call("get_worker_by_id", "w2")
    await call("get_worker_by_id", "w-missing")
    await call("query_workers", worker_id_contains="w", sort_by="worker_id")


async def queue(call: Recorded) -> None:
    await call("dequeue_rollout", worker_id="w1")
    one = await call("enqueue_rollout", "one", resources_id="rs-own")
    await call("enqueue_many_rollouts", [EnqueueRolloutRequest(input={"n": it}, mode="train") for it in range(3)])
    await call("query_rollouts", status_in=["queuing"], limit=2, sort_by="start_time")
    await call("update_rollout", one.rollout_id, status="cancelled")
    await call("dequeue_many_rollouts", limit=2, worker_id="w1")
    last = await call("dequeue_rollout")
    await call("update_rollout", last.rollout_id, input=None, mode="test", metadata={"again": 1}, status="requeuing")
    await call("query_rollouts", status_in=["requeuing"], rollout_id_contains=one.rollout_id, filter_logic="or")
    await call("query_rollouts", rollout_id_in=[])
    await call("dequeue_many_rollouts", limit=5)
    await call("query_workers", status_in=["busy", "idle"])


async def refusals(call: Recorded) -> None:
    await call("update_rollout", "ro-missing", status="failed")
    await call("update_attempt", "ro-missing", "latest", status="failed")
    await call("start_attempt", "ro-missing")
    await call("add_span", span("ro-missing", "at-missing", 1, name="lost"))
    await call("get_rollout_by_id", "ro-missing")
    await call("query_attempts", "ro-missing")
    await call("query_spans", "ro-missing", "latest")
    await call("query_rollouts", sort_by="nothing")
    await call("query_rollouts", limit=0)
    await call("query_rollouts", offset=-1)
    await call("query_rollouts", sort_by="status", sort_order="sideways")
    await call("update_rollout", "ro-missing", status=None)
