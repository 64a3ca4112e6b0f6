def answers():
    yield "a"
it = answers(); next(it); print(next(it))
