"""What all hooks share: what is waited for, and what the program is at."""

import contextvars
import os
from collections import deque

#: Agent breakpoints by what they wait for: {"span.start": [breakpoint, …], …}; empty: nobody waits.
waiting = {}
#: What hooks of spans ask first, as spans are the one thing that happens a hundred thousand times a second.
at_start = []
at_end = []
#: Names of spans at whose start nothing can happen: asked by the hook itself, for a call costs more than the answer.
dull_starts = set()
#: Called without arguments when other things are waited for.
on_armed = []
_starts = ("span.start", "tool")
_ends = ("span.end", "tool", "model.failed", "model.tokens", "reward")
#: By kind, and by name: whether a glob matches it. Names of spans repeat.
_names = {}
#: Filters by name, {"agl.http": condition or None, …}.
filters = {}
#: (code, type or None, needle, pattern) of the catalog's failures.
catalogued = []

#: Ids of the rollout that this thread or task works on, else of the process: {"rollout": …, "attempt": …}.
current = contextvars.ContextVar("agl_devtools_current", default=None)
process_ids = {}
#: Rollouts at work in this process, by id: threads that the program starts have no context of ours.
at_work = {}

#: Calls of models that ended last, as spans. Of all others none is kept: keeping spans alive costs more than seeing them.
models = deque(maxlen=8)
#: (rollout or None, name, value), in order.
rewards = deque(maxlen=200)
#: The last call of a model seen as HTTP, for programs without a tracer.
last_http_model = None
#: Why an agent breakpoint stopped this process, while it does, and at which span: one that begins is not current yet.
stopped_by = None
at_span = None


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
    _names.clear()
    dull_starts.clear()
    at_start[:] = [it for it in _starts if it in by_kind]
    at_end[:] = [it for it in _ends if it in by_kind]
    for fit in on_armed:
        fit()


def disarm():
    waiting.clear()
    filters.clear()
    for it in (catalogued, at_start, at_end):
        del it[:]
    for fit in on_armed:
        fit()


def is_named(kind, name):
    """Whether a breakpoint on spans of this kind ("span.start" or "span.end") may match the name."""
    names = _names.get(kind)
    if names is None or len(names) > 2000:
        names = _names[kind] = {}
    found = names.get(name)
    if found is None:
        found = names[name] = any(wanted["search"](name) for _, _, wanted in waiting.get(kind, ()))
    return found


def after_fork():
    global stopped_by, at_span
    stopped_by = at_span = None
    process_ids.pop("worker", None)
    at_work.clear()
    models.clear()
    rewards.clear()


def pid():
    return os.getpid()
