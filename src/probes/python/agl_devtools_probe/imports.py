"""Hooks are put in when the program imports the module they belong to, right after its code has run."""

import sys

from .guard import guarded

#: Module to (module of ours, function that takes it).
hooks = {
    "opentelemetry.sdk.trace": ("spans", "patch"),
    "agentlightning.emitter.reward": ("emitters", "patch_reward"),
    "agentlightning.emitter.exception": ("emitters", "patch_exception"),
    "agentlightning.runner.agent": ("rollouts", "patch_runner"),
    "agentlightning.store.client_server": ("rollouts", "patch_client"),
    "agentlightning.store.collection_based": ("rollouts", "patch_store"),
    "agentlightning.store.memory": ("rollouts", "patch_memory"),
    "urllib.request": ("http_clients", "patch_urllib"),
    "urllib3.connectionpool": ("http_clients", "patch_urllib3"),
    "requests.sessions": ("http_clients", "patch_requests"),
    "httpx": ("http_clients", "patch_httpx"),
    "aiohttp.client": ("http_clients", "patch_aiohttp"),
    "pydevd": ("exceptions", "patch_pydevd"),
    "multiprocessing.process": ("exits", "patch_process"),
    "multiprocessing.popen_fork": ("exits", "patch_multiprocessing"),
    "multiprocessing.popen_forkserver": ("exits", "patch_multiprocessing"),
    "multiprocessing.popen_spawn_win32": ("exits", "patch_multiprocessing"),
    "subprocess": ("exits", "patch_subprocess"),
    "asyncio.base_subprocess": ("exits", "patch_asyncio"),
}


def install():
    sys.meta_path.insert(0, _Finder())
    for name in hooks:
        if name in sys.modules:
            _run(sys.modules[name])


class _Finder:
    """Finds nothing itself: it asks the others and takes note of the moment when the module has run."""

    def find_spec(self, name, path=None, target=None):
        if name not in hooks:
            return None
        spec = None
        for finder in list(sys.meta_path):
            find = None if finder is self else getattr(finder, "find_spec", None)
            spec = find(name, path, target) if find else None
            if spec is not None:
                break
        if spec is not None and spec.loader is not None:
            _notice(spec.loader)
        return spec


@guarded
def _notice(loader):
    """Only this loader's own `exec_module` is set, and taken away again: the module keeps its true loader."""
    original = loader.exec_module

    def exec_module(module):
        loader.__dict__.pop("exec_module", None)
        original(module)
        _run(module)

    loader.exec_module = exec_module


@guarded
def _run(module):
    import importlib

    own, function = hooks[module.__name__]
    getattr(importlib.import_module("." + own, __package__), function)(module)
