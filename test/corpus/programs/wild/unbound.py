def best(candidates):
    for c in candidates:
        if c > 10:
            winner = c
    return winner
print(best([1, 2]))
