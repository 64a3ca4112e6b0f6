"""Messages are used as the key of a cache."""

cache = {}
messages = [{"role": "user", "content": "hi"}]
print(cache[messages[0]])
