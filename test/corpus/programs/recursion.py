"""An agent calls itself without an end."""


def plan(task, depth=0):
    return plan({"parent": task}, depth + 1)


plan({"question": "why?"})
