"""An answer that quotes itself, and that quotes itself."""
import json

answer = {}
part = answer
for _ in range(100_000):
    part["quoted"] = {}
    part = part["quoted"]
print(json.dumps(answer))
