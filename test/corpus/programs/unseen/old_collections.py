"""A helper that was written for an older Python."""
from collections import Mapping


def flatten(value):
    return [*value.values()] if isinstance(value, Mapping) else [value]


print(flatten({"a": 1}))
