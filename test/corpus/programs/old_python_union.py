"""Types are written as Python 3.10 and newer understand them."""


def reward(answer: str | None) -> float:
    return 1.0
