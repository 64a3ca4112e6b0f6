"""Telling the adapter of a match, and suspending the thread where the debugger is there to hold it."""

import sys
import threading
import time

from . import channel, frames, live, matching
from .guard import guarded

#: pydevd's numbers: CMD_SET_BREAK is the reason "breakpoint", STATE_SUSPEND a thread that is held already.
_set_break = 111
_suspended = 2
#: A text in a message; spans may carry whole prompts.
_longest = 300


@guarded
def observe(seen, left=False, only=None):
    """Looks up who waits for `seen` and stops or records. `left`: what caused it has returned already."""
    stopped = None
    for kind in only or _kinds(seen):
        for name, log, wanted in live.waiting.get(kind, ()):
            if not matching.matches(wanted, seen) or _is_held():
                continue
            if log:
                tell(name, seen, left, suspends=False)
            else:
                stopped = stopped or name
    if stopped:
        stop(stopped, seen, left)


def _kinds(seen):
    return ("model.failed", "model.tokens") if seen["on"] == "model" else (seen["on"],)


def tell(name, seen, left, suspends):
    """Returns the frame it told of."""
    frame = frames.nearest_user_frame(sys._getframe(1))
    message = {
        "kind": "match",
        "name": name,
        "suspends": suspends,
        "observation": {key: _short(value) for key, value in seen.items()},
        "frame": frames.place(frame) if frame else None,
        "left": left or frame is None,
        "thread": threading.current_thread().name,
        "timeMs": int(time.time() * 1000),
    }
    message.update(live.ids())
    channel.send(message, wait=suspends)
    return frame


def _short(value):
    if value is None or isinstance(value, (bool, int, float)):
        return value
    text = str(value)
    return text if len(text) <= _longest else text[: _longest - 1] + "…"


def stop(name, seen, left=False):
    """Suspends this thread in the nearest frame of the user's; without a debugger it is only told."""
    if _is_held():
        return
    debugger = _debugger()
    frame = tell(name, seen, left, suspends=debugger is not None)
    if debugger is None:
        return
    live.stopped_by = name
    try:
        _suspend(debugger, frame or _outside(sys._getframe(1)))
    finally:
        live.stopped_by = None


def _outside(frame):
    """The caller of the probe: somewhere to be paused where no frame is the user's."""
    package = __package__ + "."
    while frame.f_back is not None and str(frame.f_globals.get("__name__")).startswith(package):
        frame = frame.f_back
    return frame


def _debugger():
    """pydevd's, if a client is attached and this thread is none of pydevd's own."""
    pydevd = sys.modules.get("pydevd")
    get = getattr(pydevd, "get_global_debugger", None)
    debugger = get() if get else None
    if debugger is None or not pydevd._is_attached():
        return None
    thread = threading.current_thread()
    if getattr(thread, "is_pydev_daemon_thread", False) or getattr(thread, "pydev_do_not_trace", False):
        return None
    pydevd.set_additional_thread_info(thread)
    return debugger


def _is_held():
    """This thread stands already, and only evaluates something for the user: that is not the program's doing."""
    info = getattr(threading.current_thread(), "additional_info", None)
    return getattr(info, "pydev_state", None) == _suspended


def _suspend(debugger, frame):
    """At once and in this very frame. `settrace` would come to rest at the next line only, which may never run."""
    thread = threading.current_thread()
    resume = _without_tracing(thread.additional_info)
    try:
        debugger.set_suspend(thread, _set_break)
        debugger.do_wait_suspend(thread, frame, "line", None)
    finally:
        resume()


def _without_tracing(info):
    """As inside pydevd's own trace function: what is evaluated while the thread is held must not be traced.

    From Python 3.12 pydevd uses sys.monitoring, with a switch for each thread. Returns what switches it on again.
    """
    monitoring = sys.modules.get("_pydevd_sys_monitoring.pydevd_sys_monitoring")
    if monitoring is None or not getattr(sys.modules.get("pydevd"), "PYDEVD_USE_SYS_MONITORING", False):
        info.is_tracing += 1
        return lambda: setattr(info, "is_tracing", info.is_tracing - 1)
    if hasattr(monitoring, "suspend_current_thread_tracing"):
        before = monitoring.suspend_current_thread_tracing()
        return monitoring.resume_current_thread_tracing if before else lambda: None
    monitoring.stop_monitoring(all_threads=False)
    return lambda: monitoring.start_monitoring(all_threads=False)
