"""The model was asked for a factorial."""
answer = "9" * 5000
print(int(answer) % 97)
