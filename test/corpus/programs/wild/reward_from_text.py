import re
answer = "I think the answer is 42."
score = float(re.search(r"Score: ([0-9.]+)", answer).group(1))
print(score)
