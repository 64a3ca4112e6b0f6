"""Whom an HTTP request goes to: a store of Agent Lightning, a model, or somebody who is none of our business."""

import os
import re
from urllib.parse import urlsplit

_store = re.compile(
    r"^/v1/agl/|^/v1/traces$|^/(?:start|update|query|enqueue|dequeue|add|get|wait_for)_\w+$|^/v1/(?:rollouts|workers|resources)\b"
)
_model = re.compile(
    r"/(?:chat/completions|completions|responses|messages|embeddings|rerank|invoke|converse)$"
    r"|:(?:generateContent|streamGenerateContent)$|/api/(?:chat|generate|embed|embeddings)$"
)
_model_hosts = (
    "api.openai.com",
    "api.anthropic.com",
    "generativelanguage.googleapis.com",
    "api.mistral.ai",
    "api.deepseek.com",
    "openrouter.ai",
    "dashscope.aliyuncs.com",
)


def server_of(url):
    """("store" | "model" | None, the URL without credentials and query)."""
    parts = urlsplit(str(url))
    host = (parts.hostname or "").lower()
    shown = "%s://%s%s%s" % (parts.scheme, host, ":%d" % parts.port if parts.port else "", parts.path)
    path = parts.path.rstrip("/")
    if _model.search(path) or host in _model_hosts or host.endswith(".openai.azure.com") or _is_base(parts):
        return "model", shown
    return ("store" if _store.search(path) else None), shown


def _is_base(parts):
    """Below the base that the program's own model client is told."""
    for name in ("OPENAI_BASE_URL", "OPENAI_API_BASE", "ANTHROPIC_BASE_URL"):
        base = os.environ.get(name)
        if base:
            wanted = urlsplit(base)
            if wanted.netloc == parts.netloc and parts.path.startswith(wanted.path.rstrip("/") + "/"):
                return True
    return False
