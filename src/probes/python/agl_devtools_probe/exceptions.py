"""Exception filters: pydevd asks whether to stop, and the conditions decide here, with the exception at hand."""

import os
import re
import sys
import threading

from . import live, matching
from .frames import is_user_frame
from .guard import guarded, wrap

#: The exception that pydevd is asking about in this thread.
_asked = threading.local()
#: More than any message that a catalog's pattern needs.
_longest_text = 4000


def patch_pydevd(module):
    wrap(module.PyDB, "__init__", _init)
    wrap(module.PyDevdAPI, "set_dont_trace_start_end_patterns", _hide)


def _hide(original):
    """As debugpy hides itself: nobody steps into the probe, and no stack shows it."""

    def set_dont_trace_start_end_patterns(self, py_db, start_patterns, end_patterns):
        own = os.path.dirname(os.path.abspath(__file__))
        return original(self, py_db, tuple(start_patterns) + (own,), end_patterns)

    return set_dont_trace_start_end_patterns


def _init(original):
    def __init__(self, *args, **kwargs):
        original(self, *args, **kwargs)
        _patch(self)

    return __init__


@guarded
def _patch(debugger):
    """Wherever these two have been imported to; compiled modules look them up by name as well."""
    debugger.get_exception_breakpoint = _choose(debugger, debugger.get_exception_breakpoint)
    debugger.stop_on_unhandled_exception = _unhandled(debugger.stop_on_unhandled_exception)
    for name, module in list(sys.modules.items()):
        if "pydevd" not in name:
            continue
        wrap(module, "should_stop_on_exception", _should_stop)
        wrap(module, "stop_on_unhandled_exception", _unhandled)


def _should_stop(original):
    def should_stop_on_exception(py_db, info, frame, thread, arg, *args, **kwargs):
        _asked.error, _asked.trace, _asked.frame = arg[1], arg[2], frame
        try:
            return original(py_db, info, frame, thread, arg, *args, **kwargs)
        finally:
            _asked.error = _asked.trace = _asked.frame = None

    return should_stop_on_exception


def _choose(debugger, original):
    def get_exception_breakpoint(exception_type, breakpoints):
        found = original(exception_type, breakpoints)
        if found is None or not live.filters:
            return found
        if breakpoints is debugger.break_on_caught_exceptions:
            mode = "raised"
        elif breakpoints is debugger.break_on_user_uncaught_exceptions:
            mode = "userUnhandled"
        else:
            mode = "uncaught"
        error = getattr(_asked, "error", None)
        return found if error is None or _allows(mode, error, _asked.trace) is not False else None

    return get_exception_breakpoint


def _unhandled(original):
    def stop_on_unhandled_exception(py_db, thread, additional_info, arg):
        _asked.error, _asked.trace, _asked.frame = arg[1], arg[2], None
        try:
            return original(py_db, thread, additional_info, arg)
        finally:
            _asked.error = _asked.trace = None

    return stop_on_unhandled_exception


@guarded
def _allows(mode, error, trace):
    """Whether one of the filters that stand behind debugpy's `mode` wants this exception."""
    if mode not in live.filters and "agl.catalogued" not in live.filters:
        return True
    facts = facts_of(error, trace)
    if mode in live.filters and live.filters[mode] is None:
        return True
    if mode == "raised" and _passed_user_code(trace, getattr(_asked, "frame", None)):
        return False
    if mode in live.filters and matching.holds(live.filters[mode], facts):
        return True
    return "agl.catalogued" in live.filters and "code" in facts and matching.holds(live.filters["agl.catalogued"], facts)


def _passed_user_code(trace, frame):
    """Whether the exception comes from deeper code of the user's: it was asked about there, once is enough."""
    while trace is not None and trace.tb_frame is not frame:
        trace = trace.tb_next
    trace = trace.tb_next if trace is not None else None
    while trace is not None:
        if is_user_frame(trace.tb_frame):
            return True
        trace = trace.tb_next
    return False


def facts_of(error, trace=None):
    """What conditions may ask of an exception."""
    kind = type(error)
    module = kind.__module__
    facts = {
        "type": kind.__qualname__ if module in ("builtins", "__main__") else "%s.%s" % (module, kind.__qualname__),
        "message": _text(error),
    }
    facts.update(live.ids())
    facts.update(_place(trace if trace is not None else error.__traceback__))
    status = _status(error)
    if status is not None:
        facts["status"] = status
    code = _code(kind.__name__, facts["message"])
    if code is not None:
        facts["code"] = code
    return facts


def _text(error):
    try:
        return str(error)[:_longest_text]
    except Exception:  # Foreign code.
        return ""


def _status(error):
    """As httpx, requests, aiohttp, urllib and the model clients carry it."""
    for owner in (error, getattr(error, "response", None)):
        for name in ("status_code", "status", "code"):
            value = getattr(owner, name, None)
            if isinstance(value, int) and 100 <= value <= 599:
                return value
    return None


def _place(trace):
    found = {}
    while trace is not None:
        if is_user_frame(trace.tb_frame):
            found = {"file": trace.tb_frame.f_code.co_filename, "line": trace.tb_lineno}
        trace = trace.tb_next
    return found


def _code(kind, message):
    """The catalog's code of an exception. The needle is looked for first: it says no to nearly all of them."""
    text = "%s: %s" % (kind, message)
    for code, wanted, needle, pattern in live.catalogued:
        if needle in text and (wanted is None or wanted == kind) and re.search(pattern, text):
            return code
    return None
