"""Steps of a plan, one after the other."""


def steps(plan):
    rest = iter(plan)
    while True:
        yield next(rest)


print([step for step in steps(["search", "answer"])])
