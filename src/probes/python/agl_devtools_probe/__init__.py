"""What the debugger of Agent Lightning DevTools puts into a Python agent: it watches, tells, and stops on a match.

Three promises hold everywhere in here. It raises nothing into the program; it starts no thread; and it imports nothing of
others that the program did not import itself. AGL_DEVTOOLS_PROBE=0 leaves it out altogether.
"""

import os


def start():
    """Called once, from sitecustomize, before the program's first line."""
    from . import channel, imports, live, otlp

    live.read_environment(os.environ)
    channel.open_channel(os.environ.get("AGL_DEVTOOLS_CHANNEL"), os.environ.get("AGL_DEVTOOLS_TOKEN"))
    otlp.open_exporter(os.environ.get("AGL_DEVTOOLS_OTLP"))
    imports.install()
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_after_fork)


def _after_fork():
    from . import channel, live, otlp

    live.after_fork()
    channel.after_fork()
    otlp.after_fork()


def context():
    """JSON for the view Agent, read by `evaluate` in a stopped frame: see agent_context.py."""
    from . import agent_context

    return agent_context.read()
