"""Spans of the OpenTelemetry SDK, of whatever provider: the two methods through which every span goes."""

from time import monotonic

from . import channel, live, otlp
from .emitters import emitting
from .guard import wrap
from .span_facts import class_of, has_failed, model_of, name_of, rewards_of, tokens_of, tool_of


def patch(module):
    otlp.tracer_found()
    wrap(module.Span, "end", _end)
    _watch_starts(module.Span)


def _watch_starts(span_class):
    """Only while somebody waits for a start: even to say no would cost every span a hundredth."""
    original = span_class.__dict__.get("start")
    if not callable(original):
        return
    wrap(span_class, "start", _start)
    watched = span_class.__dict__["start"]

    def fit():
        wanted, other = (watched, original) if live.at_start else (original, watched)
        # Somebody else may have wrapped it meanwhile: theirs stays, and ours in it.
        if span_class.__dict__.get("start") is other:
            span_class.start = wanted

    live.on_armed.append(fit)
    fit()


def _start(original):
    wanted = live.at_start
    dull = live.dull_starts

    def start(self, start_time=None, parent_context=None):
        original(self, start_time, parent_context)
        try:
            if self._name in dull:
                return
        except AttributeError:  # Another version of the SDK: then by its property, at some cost.
            pass
        if wanted:
            _started(self, wanted)

    return start


def _end(original):
    keep = live.models.append
    wanted = live.at_end

    def end(self, end_time=None):
        original(self, end_time)
        try:
            if "gen_ai.request.model" in self._attributes._dict:
                keep(self)
        except AttributeError:  # Another version of the SDK: the view Agent then shows no call.
            pass
        if monotonic() > channel.next_look:
            channel.look()
        if wanted:
            _ended(self, wanted)

    return end


def _started(span, wanted):
    """Says no to nearly all spans, so it looks nothing up that nobody asked for."""
    try:
        if wanted[0] == "span.start":
            if live.is_named("span.start", span.name):
                _observe(span, {"on": "span.start", "name": name_of(span)})
            elif wanted == _starts_only and len(live.dull_starts) < 2000:
                live.dull_starts.add(span.name)
        if wanted[-1] == "tool" and class_of(span) == "tool":
            span.__agl_tool__ = True
            _observe(span, {"on": "tool", "name": tool_of(span)})
    except Exception:  # Nothing of ours reaches the program.
        pass


def _ended(span, wanted):
    try:
        if wanted[0] == "span.end" and live.is_named("span.end", span.name):
            _observe(span, {"on": "span.end", "name": name_of(span)})
        if wanted != _names_only:
            _ended_as(span)
    except Exception:
        pass


_starts_only = ["span.start"]
_names_only = ["span.end"]


def _ended_as(span):
    waiting = live.waiting
    kind = class_of(span) if "tool" in waiting or "model.failed" in waiting or "model.tokens" in waiting else None
    # Many set what tells a tool only after the start.
    if kind == "tool" and not getattr(span, "__agl_tool__", False):
        _observe(span, {"on": "tool", "name": tool_of(span)})
    if kind == "model":
        _observe(span, {"on": "model", "name": model_of(span), "failed": has_failed(span), "tokens": tokens_of(span)})
    if "reward" in waiting and not emitting.get():
        for name, value in rewards_of(span):
            _observe(span, {"on": "reward", "name": name, "value": value})


def _observe(span, seen):
    from .stopping import observe

    # What is evaluated while one is stopped makes spans too.
    before, live.at_span = live.at_span, span
    try:
        observe(seen)
    finally:
        live.at_span = before
