"""agentlightning's runners and stores: which rollout a process is at, and how its state goes on."""

import contextvars
import sys

from . import channel, live
from .guard import guarded, wrap

#: While a runner takes care of what the agent's function returned: its frames are gone.
returned = contextvars.ContextVar("agl_devtools_returned", default=False)


def patch_runner(module):
    wrap(module.LitAgentRunner, "init_worker", _init_worker)
    wrap(module.LitAgentRunner, "_step_impl", _step)
    wrap(module.LitAgentRunner, "_post_process_rollout_result", _post_process)


def patch_client(module):
    wrap(module.LightningStoreClient, "update_attempt", _update_attempt)


def patch_store(module):
    for name in ("CollectionBasedLightningStore",):
        store = getattr(module, name, None)
        if store is not None:
            wrap(store, "update_attempt", _update_attempt)
            wrap(store, "_post_update_rollout", _post_update)


def patch_memory(module):
    """In 0.2 the store in memory is all of it; in 0.3 it inherits what patch_store has wrapped."""
    wrap(module.InMemoryLightningStore, "update_attempt", _update_attempt)


def _init_worker(original):
    def init_worker(self, worker_id, *args, **kwargs):
        live.process_ids["worker"] = str(worker_id)
        _tell_facts()
        return original(self, worker_id, *args, **kwargs)

    return init_worker


def _step(original):
    async def _step_impl(self, next_rollout, *args, **kwargs):
        token = _enter(next_rollout)
        try:
            return await original(self, next_rollout, *args, **kwargs)
        finally:
            _leave(token, next_rollout)

    return _step_impl


@guarded
def _enter(rollout):
    from .stopping import observe

    here = {"rollout": rollout.rollout_id, "attempt": rollout.attempt.attempt_id}
    token = live.current.set(here)
    live.at_work[rollout.rollout_id] = here
    _tell_facts()
    if live.waiting:
        observe({"on": "rollout", "state": "running", "rollout": rollout.rollout_id}, left=True)
    return token


@guarded
def _leave(token, rollout):
    live.at_work.pop(rollout.rollout_id, None)
    if token is not None:
        live.current.reset(token)
    _tell_facts()


@guarded
def _tell_facts():
    import time

    if time.monotonic() > channel.next_look:
        channel.look()
    message = {"kind": "fact"}
    process = sys.modules.get("multiprocessing.process")
    name = process.current_process().name if process else "MainProcess"
    if name != "MainProcess":
        message["name"] = name
    message.update(live.ids())
    channel.send(message)


def _post_process(original):
    async def _post_process_rollout_result(self, *args, **kwargs):
        token = returned.set(True)
        try:
            return await original(self, *args, **kwargs)
        finally:
            returned.reset(token)

    return _post_process_rollout_result


def _update_attempt(original):
    async def update_attempt(self, rollout_id, *args, **kwargs):
        result = await original(self, rollout_id, *args, **kwargs)
        if "rollout" in live.waiting:
            _attempt_updated(rollout_id, result)
        return result

    return update_attempt


@guarded
def _attempt_updated(rollout_id, attempt):
    """Only where the runner itself says so: the store that hears of it is another process, or another call."""
    here = live.current.get()
    if here is None or here["rollout"] != rollout_id or here.get("state") == attempt.status:
        return
    from .stopping import observe

    here["state"] = attempt.status
    observe({"on": "rollout", "state": str(attempt.status), "rollout": rollout_id}, left=True)


def _post_update(original):
    async def _post_update_rollout(self, rollouts, *args, **kwargs):
        result = await original(self, rollouts, *args, **kwargs)
        if "rollout" in live.waiting:
            _rollouts_updated(rollouts)
        return result

    return _post_update_rollout


#: What runners report themselves, in their own process.
_by_runners = ("preparing", "running", "succeeded")


@guarded
def _rollouts_updated(rollouts):
    if live.current.get() is not None:
        return
    from .stopping import observe

    for rollout, fields in rollouts:
        state = str(rollout.status)
        if "status" not in fields or state in _by_runners:
            continue
        if state == "failed" and _by_request(sys._getframe()):
            continue
        observe({"on": "rollout", "state": state, "rollout": rollout.rollout_id}, left=True)


def _by_request(frame):
    """Whether a request of another process is being answered: that process stops for itself."""
    while frame is not None:
        if str(frame.f_globals.get("__name__")).startswith(("fastapi.", "starlette.")):
            return True
        frame = frame.f_back
    return False
