scores = [s for s in [0.1, 0.2] if s > 0.5]
print(max(scores))
