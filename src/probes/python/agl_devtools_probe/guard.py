"""The first promise: whatever fails in here stays in here."""

import functools


def guarded(function):
    """`function`, whose failures are swallowed. Exits and interrupts belong to the program and pass."""

    @functools.wraps(function)
    def quiet(*args, **kwargs):
        try:
            return function(*args, **kwargs)
        except Exception:
            return None

    return quiet


def wrap(owner, name, make):
    """Replaces `owner.name` by `make(original)`, once, keeping what the program may ask about it."""
    original = owner.__dict__.get(name) if isinstance(owner, type) else getattr(owner, name, None)
    if not callable(original) or getattr(original, "__agl_wrapped__", False):
        return
    replaced = functools.wraps(original)(make(original))
    replaced.__agl_wrapped__ = True
    setattr(owner, name, replaced)
