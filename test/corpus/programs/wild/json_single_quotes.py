import json
reply = "{'tool': 'search', 'args': {'q': 'x'}}"
print(json.loads(reply)["tool"])
