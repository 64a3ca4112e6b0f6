"""What agent breakpoints and conditions mean: the same as src/core/agentBreakpoints, held to the same table of cases."""

import operator as operators

_compare = {
    "<": operators.lt,
    "<=": operators.le,
    ">": operators.gt,
    ">=": operators.ge,
    "==": operators.eq,
    "!=": operators.ne,
}


def matches(wanted, seen):
    """`wanted` as live.arm prepared it; `seen`: {"on": …} with the facts that belong to it."""
    on = seen["on"]
    if on == "model":
        if wanted["on"] == "model.failed":
            return seen["failed"]
        tokens = seen["tokens"]
        return wanted["on"] == "model.tokens" and tokens is not None and _numbers(tokens, wanted)
    if wanted["on"] != on:
        return False
    if on == "reward":
        return _numbers(seen["value"], wanted)
    if on == "rollout":
        return wanted["state"] == seen["state"]
    return wanted["search"](seen["name"]) is not None


def _numbers(value, wanted):
    return _compare[wanted["operator"]](value, wanted["value"])


def holds(condition, facts):
    """No condition holds always; a field that is not known makes its comparison false."""
    if condition is None:
        return True
    if "any" in condition:
        return any(holds(it, facts) for it in condition["any"])
    if "all" in condition:
        return all(holds(it, facts) for it in condition["all"])
    if "not" in condition:
        return not holds(condition["not"], facts)
    known = facts.get(condition["field"])
    if known is None:
        return False
    value, operator = condition["value"], condition["operator"]
    if not isinstance(value, str):
        return isinstance(known, (int, float)) and _compare[operator](known, value)
    text = str(known)
    texts = (text, text.rpartition(".")[2]) if condition["field"] == "type" else (text,)
    if operator == "!=":
        return value not in texts
    return any(_compare_text(it, operator, value) for it in texts)


def _compare_text(text, operator, value):
    if operator == "contains":
        return value in text
    if operator == "matches":
        import re

        return re.search(value, text) is not None
    return text == value
