tokens = 10
print("tokens: " + tokens)
