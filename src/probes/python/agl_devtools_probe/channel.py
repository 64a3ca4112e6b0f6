"""The connection to the debug adapter: lines of JSON both ways, looked at when a hook runs and never waited for.

It uses the socket module below `socket`, so that neither gevent's patching nor a program's default timeout reaches it.
"""

import _socket
import os
import sys
import time
from _thread import RLock

from . import live
from .guard import guarded

#: Seconds between looks at what the adapter sent: hooks may run a hundred thousand times a second.
look_every = 0.05
#: A setup names breakpoints and, at most, the catalog's patterns.
max_incoming = 8_000_000
max_outgoing = 1_000_000
#: A new process waits this long for its breakpoints before it runs without them.
first_setup_limit = 2.0

next_look = float("inf")

_connection = None
_address = None
_token = None
_lock = RLock()
_outgoing = b""
#: Of a line that has not ended yet, and how much that is.
_incoming = []
_incoming_size = 0
#: The lock may be held by a thread that does not exist in the child of a fork.
_monotonic = time.monotonic


@guarded
def open_channel(address, token):
    global _address, _token
    if not address or not token:
        return
    host, _, port = address.rpartition(":")
    _address, _token = (host, int(port)), token
    _connect()
    if _connection is None:
        return
    limit = _monotonic() + first_setup_limit
    while _connection is not None and not _look(blocking=max(0.01, limit - _monotonic())):
        if _monotonic() > limit:
            break


@guarded
def after_fork():
    """The child tells of itself on a connection of its own; breakpoints it has inherited."""
    global _connection, _incoming_size, _outgoing, _lock, next_look
    inherited, _connection = _connection, None
    _lock = RLock()
    _outgoing = b""
    del _incoming[:]
    _incoming_size = 0
    next_look = float("inf")
    if inherited is None:
        return
    inherited.close()
    _connect()


def _connect():
    global _connection, next_look
    connection = _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM)
    try:
        connection.settimeout(1.0)
        connection.connect(_address)
        connection.setsockopt(_socket.IPPROTO_TCP, _socket.TCP_NODELAY, 1)
        connection.setblocking(False)
    except OSError:
        connection.close()
        live.disarm()
        return
    _connection = connection
    next_look = 0.0
    send(_hello(), wait=True)


def _hello():
    multiprocessing = sys.modules.get("multiprocessing.process")
    name = multiprocessing.current_process().name if multiprocessing else "MainProcess"
    message = {
        "kind": "hello",
        "token": _token,
        "pid": os.getpid(),
        "parentPid": os.getppid(),
        "runtime": "python",
        "version": "%d.%d.%d" % sys.version_info[:3],
        "argv": [str(it)[:500] for it in getattr(sys, "orig_argv", None) or getattr(sys, "argv", [])][:50],
    }
    if live.process_ids.get("role") in ("algorithm", "runner", "both"):
        message["role"] = live.process_ids["role"]
    if name != "MainProcess":
        message["name"] = name
    message.update(live.ids())
    return message


def is_open():
    return _connection is not None


@guarded
def send(message, wait=False):
    """`wait`: until it is written, at most half a second. Otherwise what cannot be written now goes later."""
    global _outgoing
    import json

    line = json.dumps(message, default=str).encode("utf-8") + b"\n"
    with _lock:
        if _connection is None:
            return
        if len(_outgoing) + len(line) > max_outgoing and not wait:
            return
        _outgoing += line
        _write(_monotonic() + (0.5 if wait else 0))


def _write(limit):
    """Called with the lock held."""
    global _outgoing
    while _outgoing:
        try:
            count = _connection.send(_outgoing)
        except BlockingIOError:
            if _monotonic() >= limit:
                return
            time.sleep(0.001)
            continue
        except OSError:
            _close()
            return
        _outgoing = _outgoing[count:]


@guarded
def look():
    """For hooks, when `next_look` has come."""
    global next_look
    next_look = _monotonic() + look_every
    _look(blocking=0)


def _look(blocking):
    """Whether a setup came. `blocking`: seconds to wait for bytes."""
    global _incoming_size
    with _lock:
        if _connection is None:
            return False
        if _outgoing:
            _write(0)
        found = False
        while _connection is not None:
            try:
                if blocking:
                    _connection.settimeout(blocking)
                chunk = _connection.recv(65536)
            except (BlockingIOError, OSError) as error:
                if not isinstance(error, (BlockingIOError, TimeoutError, _socket.timeout)):
                    _close()
                break
            finally:
                if blocking and _connection is not None:
                    _connection.setblocking(False)
            _incoming_size += len(chunk)
            if not chunk or _incoming_size > max_incoming:
                _close()
                break
            _incoming.append(chunk)
            if b"\n" not in chunk:
                continue
            found = _take_lines() or found
            if found:
                blocking = 0
        return found


def _take_lines():
    global _incoming_size
    import json

    lines = b"".join(_incoming).split(b"\n")
    _incoming[:] = [lines.pop()]
    _incoming_size = len(_incoming[0])
    found = False
    for line in lines:
        message = json.loads(line.decode("utf-8"))
        if message.get("kind") == "setup":
            live.arm(message)
            found = True
    return found


def _close():
    """The debugger has gone: the program runs on as if it had never been there."""
    global _connection, next_look
    connection, _connection = _connection, None
    next_look = float("inf")
    live.disarm()
    if connection is not None:
        connection.close()
