"""Makes answers of two stores comparable: ids become names in the order they appear, times and machine facts words."""

import enum
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pydantic import BaseModel

IDS = re.compile(r"\b(?:(ro|rs|at)-[0-9a-f]{8,12}|[0-9a-f]{32}|[0-9a-f]{16})\b")
#: Differ from run to run on the same store.
WORDS = {
    "heartbeat_stats": "<snapshot>",
    "service.instance.id": "<uuid>",
    "telemetry.sdk.version": "<version>",
    # add_otel_span adds the text of everything that the span object holds.
    **dict.fromkeys(("instrumentation_info", "sampler", "limits", "lock", "record_end_metrics"), "<text of an object>"),
}


def normaliser() -> Callable[[Any], Any]:
    """A function that turns any answer of LightningStoreClient into plain JSON and remembers the ids it has seen."""
    seen: dict[str, str] = {}

    def name(match: re.Match[str]) -> str:
        kind = match[1] or {32: "trace", 16: "span"}[len(match[0])]
        known = sum(it.startswith(f"{kind}-") for it in seen.values())
        return seen.setdefault(match[0], f"{kind}-{known + 1}")

    def plain(value: Any, key: str = "") -> Any:
        if isinstance(value, enum.Enum):
            return plain(value.value, key)
        if isinstance(value, BaseModel):
            return plain(value.model_dump(), key)
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, (int, float)) and (key.endswith("_time") or key == "timestamp"):
            return "<time>"
        if key in WORDS:
            return WORDS[key]
        if key == "exception.stacktrace":
            lines = value.strip().splitlines()
            return f"{lines[0]} … {lines[-1]}"
        if isinstance(value, str):
            return IDS.sub(name, value)
        if isinstance(value, Mapping):
            return {it: plain(value[it], it) for it in value}
        if isinstance(value, Sequence) or hasattr(value, "items"):
            return [plain(it) for it in value]
        return value

    return plain
