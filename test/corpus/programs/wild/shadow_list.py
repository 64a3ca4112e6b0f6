list = ["a", "b"]
print(list(range(3)))
