"""Python imports this at its start, because its folder is first on PYTHONPATH: it starts the probe, then makes room.

The program sees neither this module nor its folder: the next `sitecustomize` takes its place, if there is one.
The syntax is that of every Python there is; the probe itself asks for 3.8.
"""

import os
import sys


def _start():
    here = os.path.dirname(os.path.abspath(__file__))
    wanted = os.environ.get("AGL_DEVTOOLS_CHANNEL") or os.environ.get("AGL_DEVTOOLS_OTLP")
    if wanted and os.environ.get("AGL_DEVTOOLS_PROBE") != "0" and sys.version_info >= (3, 8):
        try:
            import agl_devtools_probe

            agl_devtools_probe.start()
        except Exception:  # A debugger's aid must not keep a program from starting.
            pass
    sys.path[:] = [it for it in sys.path if not _same(it, here)]


def _same(one, other):
    try:
        return os.path.normcase(os.path.abspath(one)) == os.path.normcase(other)
    except Exception:  # sys.path may hold anything.
        return False


def _chain():
    """Python takes whatever stands in sys.modules under this name when the import ends."""
    own = sys.modules.pop("sitecustomize", None)
    try:
        import sitecustomize  # noqa: F401
    except ImportError as error:
        if getattr(error, "name", "sitecustomize") != "sitecustomize":
            raise
        sys.modules["sitecustomize"] = own


_start()
_chain()
