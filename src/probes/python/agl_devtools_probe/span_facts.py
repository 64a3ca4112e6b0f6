"""What a span stands for, by the same signs as src/core/trace/spanClass.ts, as far as a stop needs it."""

import re

_words = {
    "model": re.compile(r"^(chat|text_completion|generate_content|embeddings|llm|embedding|completion|reranker)$", re.I),
    "tool": re.compile(r"^(execute_tool|tool|function|retriever)$", re.I),
}
_kind_keys = ("agentops.span.kind", "openinference.span.kind", "traceloop.span.kind", "gen_ai.operation.name")
_tool_keys = ("gen_ai.tool.name", "tool.name", "traceloop.entity.name")
_model_keys = ("gen_ai.response.model", "gen_ai.request.model", "llm.model_name")
_model_name = re.compile(r"^(litellm_request|raw_gen_ai_request|chat_model\.llm|openai\.|anthropic\.)")
_tool_name = re.compile(r"^(?:tool_call[. ]|execute_tool\b ?)")


def name_of(span):
    return str(getattr(span, "name", "") or "")


def attributes_of(span):
    """The dictionary below the SDK's own mapping, whose every look-up is a function of Python."""
    found = getattr(span, "_attributes", None)
    if found is None:
        found = getattr(span, "attributes", None)
    return getattr(found, "_dict", found) if found is not None else {}


def class_of(span):
    """"model", "tool" or None."""
    attributes = attributes_of(span)
    for key in _kind_keys:
        value = attributes.get(key)
        for kind, word in _words.items():
            if isinstance(value, str) and word.match(value):
                return kind
    if any(key in attributes for key in _tool_keys[:2]):
        return "tool"
    if any(key in attributes for key in _model_keys) or "llm.request.type" in attributes:
        return "model"
    name = name_of(span)
    if _tool_name.match(name):
        return "tool"
    return "model" if _model_name.match(name) else None


def tool_of(span):
    attributes = attributes_of(span)
    named = next((attributes[key] for key in _tool_keys if key in attributes), None)
    return str(named) if named is not None else _tool_name.sub("", name_of(span), count=1)


def model_of(span):
    attributes = attributes_of(span)
    return str(next((attributes[key] for key in _model_keys if key in attributes), name_of(span)))


def has_failed(span):
    code = getattr(getattr(span, "status", None), "status_code", None)
    if getattr(code, "name", "") == "ERROR":
        return True
    if any(getattr(it, "name", "") == "exception" for it in getattr(span, "events", None) or ()):
        return True
    status = attributes_of(span).get("http.response.status_code")
    return isinstance(status, int) and status >= 400


def tokens_of(span):
    attributes = attributes_of(span)
    for key in ("gen_ai.usage.total_tokens", "llm.usage.total_tokens", "llm.token_count.total"):
        if isinstance(attributes.get(key), (int, float)):
            return attributes[key]
    pairs = (
        ("gen_ai.usage.input_tokens", "gen_ai.usage.output_tokens"),
        ("gen_ai.usage.prompt_tokens", "gen_ai.usage.completion_tokens"),
        ("llm.token_count.prompt", "llm.token_count.completion"),
    )
    for keys in pairs:
        found = [attributes[key] for key in keys if isinstance(attributes.get(key), (int, float))]
        if found:
            return sum(found)
    return None


def rewards_of(span):
    """(name, value), the primary one first: Agent Lightning 0.3's and 0.2's."""
    attributes = attributes_of(span)
    if "agentlightning.reward.0.value" not in attributes and "reward" not in attributes:
        return []
    found = []
    for at in range(64):
        value = attributes.get("agentlightning.reward.%d.value" % at)
        if value is None:
            break
        if isinstance(value, (int, float)):
            found.append((str(attributes.get("agentlightning.reward.%d.name" % at, "primary")), value))
    if not found and isinstance(attributes.get("reward"), (int, float)):
        found.append(("primary", attributes["reward"]))
    return found
