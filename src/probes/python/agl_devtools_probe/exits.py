"""How processes end: each tells of itself where Python ends it, and parents tell of children that were ended."""

import os

from . import channel
from .guard import guarded, wrap


def patch_process(module):
    """What multiprocessing runs in a child returns the number with which `os._exit` ends it: nothing else runs then."""
    wrap(module.BaseProcess, "_bootstrap", _bootstrap)


def _bootstrap(original):
    def bootstrap(self, *args, **kwargs):
        code = original(self, *args, **kwargs)
        _tell(os.getpid(), code)
        return code

    return bootstrap


def patch_multiprocessing(module):
    """The same class in each module of multiprocessing's that starts children; on Windows `poll` asks `wait`."""
    for name in ("poll", "wait"):
        if name in module.Popen.__dict__:
            wrap(module.Popen, name, _asked)
    for name in ("terminate", "kill"):
        if name in module.Popen.__dict__:
            wrap(module.Popen, name, _ends)


def patch_subprocess(module):
    """Where a status is taken note of, so that no frame of ours is in the traceback of a time limit."""
    for name in ("terminate", "kill", "send_signal"):
        wrap(module.Popen, name, _ends)
    if "_handle_exitstatus" in module.Popen.__dict__:
        wrap(module.Popen, "_handle_exitstatus", _asked)
        return
    wrap(module.Popen, "_internal_poll", _asked)
    wrap(module.Popen, "_wait", _asked)


def _asked(original):
    def asked(self, *args, **kwargs):
        result = original(self, *args, **kwargs)
        if self.returncode is not None and not getattr(self, "__agl_told__", False):
            self.__agl_told__ = True
            _tell(self.pid, self.returncode)
        return result

    return asked


def _ends(original):
    """Before the signal is sent, so that it is known when the child is gone."""

    def ends(self, *args, **kwargs):
        _tell_ending(self)
        return original(self, *args, **kwargs)

    return ends


@guarded
def _tell_ending(child):
    if channel.is_open() and child.returncode is None:
        channel.send({"kind": "ending", "pid": child.pid}, wait=True)


def patch_asyncio(module):
    wrap(module.BaseSubprocessTransport, "_process_exited", _process_exited)


def _process_exited(original):
    def process_exited(self, returncode):
        _tell(self._pid, returncode)
        return original(self, returncode)

    return process_exited


@guarded
def _tell(pid, code):
    """`code` is Python's own number: -9 for SIGKILL."""
    if channel.is_open() and isinstance(code, int):
        channel.send({"kind": "exit", "pid": pid, "code": code}, wait=True)
