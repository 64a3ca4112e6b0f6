"""Requests of httpx, requests, urllib3, aiohttp and urllib: seen once, at the outermost client that makes them."""

import contextvars
import sys
from time import monotonic, time_ns

from . import channel, live, otlp
from .guard import guarded, wrap

#: requests uses urllib3: only the outermost counts.
_inside = contextvars.ContextVar("agl_devtools_http", default=False)


def patch_httpx(module):
    wrap(module.Client, "send", _sync(_httpx_request))
    wrap(module.AsyncClient, "send", _async(_httpx_request))


def patch_requests(module):
    wrap(module.Session, "send", _sync(_httpx_request))


def patch_urllib3(module):
    wrap(module.HTTPConnectionPool, "urlopen", _sync(_urllib3_request))


def patch_urllib(module):
    wrap(module.OpenerDirector, "open", _sync(_urllib_request))


def patch_aiohttp(module):
    wrap(module.ClientSession, "_request", _async(_aiohttp_request))


def _httpx_request(args, kwargs):
    request = args[1] if len(args) > 1 else kwargs["request"]
    return request.method, str(request.url)


def _urllib3_request(args, kwargs):
    pool, method, path = args[0], args[1], args[2] if len(args) > 2 else kwargs["url"]
    if "://" in path:
        return method, path
    return method, "%s://%s:%s%s" % (pool.scheme, pool.host, pool.port or (443 if pool.scheme == "https" else 80), path)


def _urllib_request(args, kwargs):
    request = args[1] if len(args) > 1 else kwargs["fullurl"]
    if isinstance(request, str):
        data = args[2] if len(args) > 2 else kwargs.get("data")
        return "GET" if data is None else "POST", request
    return request.get_method(), request.full_url


def _aiohttp_request(args, kwargs):
    session, method, url = args[0], args[1], args[2]
    build = getattr(session, "_build_url", None)
    return method, str(build(url) if build else url)


def _sync(describe):
    def make(original):
        def request(*args, **kwargs):
            if _inside.get() or not _wanted():
                return original(*args, **kwargs)
            call = _begin(describe, args, kwargs)
            token = _inside.set(True)
            try:
                response = original(*args, **kwargs)
            except BaseException as error:
                _inside.reset(token)
                token = None
                _finish(call, getattr(error, "response", None) or error, error)
                raise
            finally:
                if token is not None:
                    _inside.reset(token)
            _finish(call, response, None)
            return response

        return request

    return make


def _async(describe):
    def make(original):
        async def request(*args, **kwargs):
            if _inside.get() or not _wanted():
                return await original(*args, **kwargs)
            call = _begin(describe, args, kwargs)
            token = _inside.set(True)
            try:
                response = await original(*args, **kwargs)
            except BaseException as error:
                _inside.reset(token)
                token = None
                _finish(call, getattr(error, "response", None) or error, error)
                raise
            finally:
                if token is not None:
                    _inside.reset(token)
            _finish(call, response, None)
            return response

        return request

    return make


def _wanted():
    if monotonic() > channel.next_look:
        channel.look()
    return channel.is_open() or otlp.is_wanted()


@guarded
def _begin(describe, args, kwargs):
    from .endpoints import server_of

    method, url = describe(args, kwargs)
    server, shown = server_of(url)
    return None if server is None else {"server": server, "method": str(method).upper(), "url": shown, "startNs": time_ns()}


@guarded
def _finish(call, response, error):
    if call is None:
        return
    status = _status(response)
    seen = {"on": "http", "status": status, "server": call["server"], "method": call["method"], "url": call["url"]}
    if error is not None:
        seen["error"] = type(error).__name__
    tokens, model = (None, None) if call["server"] != "model" else _usage(response)
    failed = status >= 400 if status is not None else error is not None
    if call["server"] == "model":
        live.last_http_model = dict(seen, tokens=tokens, model=model)
    otlp.http_span(call, seen, tokens, model, error)
    _decide(seen, failed, tokens, model)


def _decide(seen, failed, tokens, model):
    from .matching import holds
    from .stopping import observe, stop

    if "agl.http" in live.filters and seen["status"] is not None and seen["status"] >= 400:
        facts = dict(live.ids(), **{key: value for key, value in seen.items() if key != "on"})
        if holds(live.filters["agl.http"], facts):
            stop("agl.http", seen)
            return
    if seen["server"] == "model" and live.waiting and not _is_traced():
        observe({"on": "model", "name": model or seen["url"], "failed": failed, "tokens": tokens})


def _is_traced():
    """An instrumentation's span of this call ends soon and says more."""
    from .span_facts import class_of

    api = sys.modules.get("opentelemetry.trace")
    current = api.get_current_span() if api else None
    return current is not None and class_of(current) == "model"


def _status(response):
    for name in ("status_code", "status", "code"):
        value = getattr(response, name, None)
        if isinstance(value, int):
            return value
    return None


def _usage(response):
    """(tokens, model) of an answer that has been read whole already; nothing is read for it."""
    import json

    body = getattr(response, "__dict__", {}).get("_content")
    if not isinstance(body, bytes) or len(body) > 1_000_000 or not body.lstrip().startswith(b"{"):
        return None, None
    try:
        answer = json.loads(body)
    except ValueError:
        return None, None
    usage = answer.get("usage") if isinstance(answer.get("usage"), dict) else {}
    total = usage.get("total_tokens")
    if total is None and "input_tokens" in usage:
        total = usage["input_tokens"] + usage.get("output_tokens", 0)
    return (total if isinstance(total, int) else None), (str(answer["model"])[:200] if "model" in answer else None)
