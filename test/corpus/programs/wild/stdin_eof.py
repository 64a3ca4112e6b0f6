name = input("Your goal: ")
print(name)
