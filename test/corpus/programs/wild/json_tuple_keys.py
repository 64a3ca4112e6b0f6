import json
print(json.dumps({("agent", 1): 0.5}))
