"""For the view Agent: what the stopped process is about, as JSON. Read by `evaluate`, so it must not change anything."""

import json
import sys

from . import live
from .guard import guarded

#: Characters of an attribute; prompts are long, and the view shows beginnings.
_longest = 2000


def read():
    """{"rollout"?, "attempt"?, "worker"?, "span"?, "model"?, "rewards"?, "stoppedBy"?}"""
    found = live.ids()
    for key, value in (("span", _span()), ("model", _model()), ("rewards", _rewards(found.get("rollout")))):
        if value:
            found[key] = value
    if live.stopped_by:
        found["stoppedBy"] = live.stopped_by
    return json.dumps(found, default=str)


@guarded
def _span():
    """The one that it stopped at, else the current one by OpenTelemetry's own context."""
    api = sys.modules.get("opentelemetry.trace")
    current = live.at_span or (api.get_current_span() if api else None)
    if not getattr(current, "name", None):
        return None
    return {
        "name": current.name,
        "id": "%016x" % current.get_span_context().span_id,
        "attributes": _attributes(current),
    }


@guarded
def _model():
    from .span_facts import has_failed, tokens_of

    if not live.models:
        return live.last_http_model
    span = live.models[-1]
    found = _attributes(span)
    found.update(name=span.name, failed=has_failed(span), tokens=tokens_of(span))
    return found


@guarded
def _rewards(rollout):
    of_rollout = [(name, value) for of, name, value in list(live.rewards) if rollout is None or of in (rollout, None)]
    return [{"name": name, "value": value} for name, value in of_rollout]


def _attributes(span):
    found = {}
    for key, value in list((span.attributes or {}).items())[:200]:
        if not isinstance(value, (bool, int, float, type(None))):
            text = value if isinstance(value, str) else str(value)
            value = text if len(text) <= _longest else text[: _longest - 1] + "…"
        found[str(key)] = value
    return found
