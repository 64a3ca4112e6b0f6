import random
def episodes():
    for i in range(3): yield i
print(random.sample(episodes(), 2))
