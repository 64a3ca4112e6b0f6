n = 10 / 2
for i in range(n): print(i)
