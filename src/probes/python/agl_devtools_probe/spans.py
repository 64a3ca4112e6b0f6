"""Spans of the OpenTelemetry SDK, of whatever provider: the two methods through which every span goes."""

from time import monotonic

from . import channel, live, otlp
from .emitters import emitting
from .guard import guarded, wrap
from .span_facts import class_of, has_failed, model_of, name_of, rewards_of, tokens_of, tool_of


def patch(module):
    otlp.tracer_found()
    wrap(module.Span, "start", _start)
    wrap(module.Span, "end", _end)


def _start(original):
    append = live.started.append
    waiting = live.waiting

    def start(self, start_time=None, parent_context=None):
        original(self, start_time, parent_context)
        append(self)
        if waiting or monotonic() > channel.next_look:
            _started(self)

    return start


def _end(original):
    append = live.ended.append
    waiting = live.waiting

    def end(self, end_time=None):
        original(self, end_time)
        append(self)
        if waiting or monotonic() > channel.next_look:
            _ended(self)

    return end


@guarded
def _started(span):
    if monotonic() > channel.next_look:
        channel.look()
    waiting = live.waiting
    if "span.start" not in waiting and "tool" not in waiting:
        return
    from .stopping import observe

    observe({"on": "span.start", "name": name_of(span)})
    if "tool" in waiting and class_of(span) == "tool":
        span.__agl_tool__ = True
        observe({"on": "tool", "name": tool_of(span)})


@guarded
def _ended(span):
    if monotonic() > channel.next_look:
        channel.look()
    waiting = live.waiting
    if not waiting:
        return
    from .stopping import observe

    kind = class_of(span)
    # Many set what tells a tool only after the start.
    if kind == "tool" and not getattr(span, "__agl_tool__", False):
        observe({"on": "tool", "name": tool_of(span)})
    if kind == "model":
        observe({"on": "model", "name": model_of(span), "failed": has_failed(span), "tokens": tokens_of(span)})
    if "reward" in waiting and not emitting.get():
        for name, value in rewards_of(span):
            observe({"on": "reward", "name": name, "value": value})
    observe({"on": "span.end", "name": name_of(span)})
