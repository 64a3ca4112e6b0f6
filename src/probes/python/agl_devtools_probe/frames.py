"""Whose code a frame is."""

import os
import sys

_own = os.path.dirname(os.path.abspath(__file__))
#: May be installed in place, outside of site-packages, and are still nobody's agent.
_libraries = ("agentlightning", "opentelemetry", "agentops", "litellm", "openai", "debugpy", "pydevd", "_pydevd_bundle")
_known = {}


def nearest_user_frame(frame):
    """The innermost frame that is neither a library's, nor Python's, nor ours; None where there is none."""
    while frame is not None:
        if is_user_frame(frame):
            return frame
        frame = frame.f_back
    return None


def is_user_frame(frame):
    name = frame.f_globals.get("__name__")
    if isinstance(name, str) and name.partition(".")[0] in _libraries:
        return False
    return is_user_file(frame.f_code.co_filename)


def is_user_file(filename):
    found = _known.get(filename)
    if found is None:
        if len(_known) > 5000:
            _known.clear()
        found = _known[filename] = _look(filename)
    return found


def _look(filename):
    if filename.startswith("<"):
        return filename == "<stdin>"
    path = os.path.normcase(os.path.abspath(filename))
    parts = path.replace("\\", "/").split("/")
    if "site-packages" in parts or "dist-packages" in parts:
        return False
    return not any(path.startswith(it + os.sep) for it in _library_folders())


def _library_folders():
    standard = os.path.dirname(os.path.abspath(os.__file__))
    folders = [_own, standard, os.path.realpath(standard)]
    debugpy = sys.modules.get("debugpy")
    if debugpy is not None and getattr(debugpy, "__file__", None):
        folders.append(os.path.dirname(os.path.abspath(debugpy.__file__)))
    return [os.path.normcase(it) for it in folders]


def place(frame):
    """{"path", "line", "functionName"} of a frame."""
    return {
        "path": os.path.abspath(frame.f_code.co_filename),
        "line": frame.f_lineno or 1,
        "functionName": frame.f_code.co_name,
    }
