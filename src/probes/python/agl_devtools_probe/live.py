"""What all hooks share: what is waited for, and what the program is at."""

import contextvars
import os
from collections import deque

#: Agent breakpoints by what they wait for: {"span.start": [breakpoint, …], …}; empty: nobody waits.
waiting = {}
#: Filters by name, {"agl.http": condition or None, …}.
filters = {}
#: (code, type or None, needle, pattern) of the catalog's failures.
catalogued = []

#: Ids of the rollout that this thread or task works on, else of the process: {"rollout": …, "attempt": …}.
current = contextvars.ContextVar("agl_devtools_current", default=None)
process_ids = {}
#: Rollouts at work in this process, by id: threads that the program starts have no context of ours.
at_work = {}

#: Spans that began and ended last. They are read only when somebody asks, so that appending is all that it costs.
started = deque(maxlen=64)
ended = deque(maxlen=64)
#: (rollout or None, name, value), in order.
rewards = deque(maxlen=200)
#: The last call of a model seen as HTTP, for programs without a tracer.
last_http_model = None
#: Why an agent breakpoint stopped this process, while it does.
stopped_by = None


def read_environment(environment):
    resource = {}
    for part in environment.get("OTEL_RESOURCE_ATTRIBUTES", "").split(","):
        key, _, value = part.partition("=")
        resource[key.strip()] = value.strip()
    found = {
        "rollout": environment.get("AGL_ROLLOUT_ID") or resource.get("agentlightning.rollout_id"),
        "attempt": environment.get("AGL_ATTEMPT_ID") or resource.get("agentlightning.attempt_id"),
        "role": environment.get("AGL_CURRENT_ROLE"),
    }
    process_ids.update((key, value) for key, value in found.items() if value)


def ids():
    """{"rollout", "attempt", "worker"} as far as they are known here and now."""
    found = {key: value for key, value in process_ids.items() if key != "role"}
    here = current.get()
    if here is None and len(at_work) == 1:
        here = next(iter(at_work.values()))
    if here:
        found.update(here)
    return found


def arm(setup):
    """Takes over what the adapter sent; hooks look at `waiting` and `filters` anew each time."""
    import re

    by_kind = {}
    for breakpoint in setup.get("breakpoints", ()):
        wanted = dict(breakpoint["wanted"])
        if "pattern" in wanted:
            wanted["search"] = re.compile(wanted["pattern"]).search
        by_kind.setdefault(wanted["on"], []).append((breakpoint["name"], breakpoint["log"], wanted))
    chosen = {it["filter"]: it["condition"] for it in setup.get("filters", ())}
    # Over a thousand: each is compiled when its needle is found, if ever.
    patterns = [(it["code"], it.get("type"), it["needle"], it["pattern"]) for it in setup.get("catalogued", ())]
    waiting.clear()
    waiting.update(by_kind)
    filters.clear()
    filters.update(chosen)
    catalogued[:] = patterns


def disarm():
    waiting.clear()
    filters.clear()
    del catalogued[:]


def after_fork():
    global stopped_by
    stopped_by = None
    process_ids.pop("worker", None)
    at_work.clear()
    for seen in (started, ended, rewards):
        seen.clear()


def pid():
    return os.getpid()
