"""Spans for a program that has no tracer: its calls of models, its unhandled error, its life as a process.

They go to the embedded store, as OTLP JSON, only when the launch says where that is. Nothing is started for it: they are
sent when a batch is full and when the process ends, over a connection that lasts as long as the request.
"""

import _socket
import atexit
import os
import sys
import time

from . import live
from .guard import guarded

_batch = 64
#: Seconds for a request, and of silence after one that failed.
_limit = 2.0
_pause = 30.0

_target = None
_spans = []
_traced = False
_started_ns = time.time_ns()
_trace_id = None
_root_id = None
_paused_until = 0.0
#: Both atexit and multiprocessing may end a process.
_ended_pid = None


@guarded
def open_exporter(url):
    """`http://127.0.0.1:PORT/v1/traces`; anything else is nobody we send to."""
    global _target, _trace_id, _root_id
    if not url or not url.startswith("http://") or _switched_off(os.environ):
        return
    host, _, path = url[len("http://") :].partition("/")
    name, _, port = host.partition(":")
    if name not in ("127.0.0.1", "localhost"):
        return
    _target = ("127.0.0.1", int(port or 80), "/" + path)
    _trace_id, _root_id = os.urandom(16).hex(), os.urandom(8).hex()
    atexit.register(_at_exit)


def _switched_off(environment):
    """By the switches that OpenTelemetry itself has."""
    disabled = environment.get("OTEL_SDK_DISABLED", "").lower() == "true"
    return disabled or environment.get("OTEL_TRACES_EXPORTER", "").lower() == "none"


def tracer_found():
    """The program brings its own: what it says is better, and twice would be wrong."""
    global _traced
    _traced = True
    del _spans[:]


def is_wanted():
    return _target is not None and not _traced


@guarded
def after_fork():
    """multiprocessing ends its children without atexit; its own finalizers are cleared, but made anew after a fork."""
    global _started_ns, _trace_id, _root_id
    del _spans[:]
    if _target is None:
        return
    _started_ns = time.time_ns()
    _trace_id, _root_id = os.urandom(16).hex(), os.urandom(8).hex()
    util = sys.modules.get("multiprocessing.util")
    if util is not None:
        util.register_after_fork(live.models, lambda _: util.Finalize(None, _at_exit, exitpriority=0))


@guarded
def http_span(call, seen, tokens, model, error):
    if not is_wanted() or call["server"] != "model":
        return
    attributes = {"http.request.method": call["method"], "url.full": call["url"], "gen_ai.request.model": model}
    attributes.update({"http.response.status_code": seen["status"], "gen_ai.usage.total_tokens": tokens})
    if error is not None:
        attributes["error.type"] = type(error).__name__
    failed = error is not None or (seen["status"] or 0) >= 400
    _add("%s %s" % (call["method"], call["url"]), call["startNs"], os.urandom(8).hex(), _root_id, attributes, failed, 3)
    if len(_spans) >= _batch:
        _send()


@guarded
def _at_exit():
    """What was unhandled stands in `sys` by now: no hook of the program's is replaced for it."""
    global _ended_pid
    if not is_wanted() or _ended_pid == os.getpid():
        return
    _ended_pid = os.getpid()
    error = getattr(sys, "last_exc", None) or getattr(sys, "last_value", None)
    script = os.path.basename(sys.argv[0]) if getattr(sys, "argv", None) and sys.argv[0] else "python"
    attributes = {"process.pid": os.getpid(), "process.runtime.name": "cpython", "process.command": script}
    events = []
    if error is not None:
        import traceback

        text = "".join(traceback.format_exception(type(error), error, error.__traceback__))[-20_000:]
        facts = {
            "exception.type": type(error).__name__,
            "exception.message": str(error)[:4000],
            "exception.stacktrace": text,
            "exception.escaped": True,
        }
        events = [{"timeUnixNano": str(time.time_ns()), "name": "exception", "attributes": _attributes(facts)}]
    _add(script, _started_ns, _root_id, "", attributes, error is not None, 1, events)
    _send()


def _add(name, start_ns, span_id, parent_id, attributes, failed, kind, events=()):
    if len(_spans) >= 4 * _batch:
        del _spans[0]
    found = {
        "traceId": _trace_id,
        "spanId": span_id,
        "name": name,
        "kind": kind,
        "startTimeUnixNano": str(start_ns),
        "endTimeUnixNano": str(time.time_ns()),
        "attributes": _attributes(attributes),
        "events": list(events),
        "status": {"code": 2 if failed else 0},
    }
    if parent_id:
        found["parentSpanId"] = parent_id
    _spans.append((live.ids(), found))


def _attributes(values):
    return [{"key": key, "value": _value(value)} for key, value in values.items() if value is not None]


def _value(value):
    if isinstance(value, bool):
        return {"boolValue": value}
    if isinstance(value, int):
        return {"intValue": str(value)}
    return {"doubleValue": value} if isinstance(value, float) else {"stringValue": str(value)}


def _send():
    global _paused_until
    import json

    if time.monotonic() < _paused_until or not _spans:
        return
    by_ids = {}
    for ids, span in _spans:
        by_ids.setdefault((ids.get("rollout"), ids.get("attempt")), []).append(span)
    groups = [
        {
            "resource": {"attributes": _attributes(_resource(rollout, attempt))},
            "scopeSpans": [{"scope": {"name": "agent-lightning-devtools.probe"}, "spans": spans}],
        }
        for (rollout, attempt), spans in by_ids.items()
    ]
    del _spans[:]
    if not _post(json.dumps({"resourceSpans": groups}).encode("utf-8")):
        _paused_until = time.monotonic() + _pause


def _resource(rollout, attempt):
    return {
        "service.name": os.environ.get("OTEL_SERVICE_NAME") or "agent",
        "process.pid": os.getpid(),
        "agentlightning.rollout_id": rollout,
        "agentlightning.attempt_id": attempt,
    }


def _post(body):
    host, port, path = _target
    connection = _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM)
    try:
        connection.settimeout(_limit)
        connection.connect((host, port))
        head = "POST %s HTTP/1.1\r\nHost: %s:%d\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
        _send_all(connection, (head % (path, host, port, len(body))).encode("ascii") + body)
        return connection.recv(64).startswith(b"HTTP/1.1 2")
    except OSError:
        return False
    finally:
        connection.close()


def _send_all(connection, data):
    while data:
        data = data[connection.send(data) :]
