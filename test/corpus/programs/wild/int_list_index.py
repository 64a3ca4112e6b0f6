steps = ["a", "b"]
i = 2 / 2
print(steps[i])
