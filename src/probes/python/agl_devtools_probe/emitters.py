"""agentlightning's emitters, 0.2 and 0.3: rewards and exceptions as the program hands them over."""

import contextvars

from . import live
from .guard import guarded, wrap

#: Inside emit_reward: its span says the same once more.
emitting = contextvars.ContextVar("agl_devtools_emitting", default=False)


def patch_reward(module):
    wrap(module, "emit_reward", _emit_reward)


def patch_exception(module):
    wrap(module, "emit_exception", _emit_exception)


def _emit_reward(original):
    def emit_reward(*args, **kwargs):
        token = emitting.set(True)
        try:
            result = original(*args, **kwargs)
        finally:
            emitting.reset(token)
        _rewarded(args, kwargs)
        return result

    return emit_reward


@guarded
def _rewarded(args, kwargs):
    from . import rollouts
    from .stopping import observe

    reward = args[0] if args else kwargs.get("reward")
    primary = kwargs.get("primary_key") or "primary"
    value = reward.get(primary) if isinstance(reward, dict) else reward
    if not isinstance(value, (int, float)):
        return
    live.rewards.append((live.ids().get("rollout"), str(primary), float(value)))
    if live.waiting:
        observe({"on": "reward", "name": str(primary), "value": float(value)}, left=rollouts.returned.get())


def _emit_exception(original):
    def emit_exception(*args, **kwargs):
        result = original(*args, **kwargs)
        if "agl.emitted" in live.filters:
            _emitted(args, kwargs)
        return result

    return emit_exception


@guarded
def _emitted(args, kwargs):
    from .exceptions import facts_of
    from .matching import holds
    from .stopping import stop

    error = args[0] if args else kwargs.get("exception")
    if not isinstance(error, BaseException):
        return
    facts = facts_of(error)
    if holds(live.filters["agl.emitted"], facts):
        stop("agl.emitted", {"on": "emitted", "type": facts["type"], "message": facts["message"]})
