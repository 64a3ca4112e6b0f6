"""Agents of the local controller."""


class Failing:
    def run(self):
        return {"answer": 42}["result"]


def not_a_class():
    return 1.0
