count = 0
def on_reward(r):
    count += 1
    return count
print(on_reward(1.0))
