import json
print(json.loads('Here is the plan: {"steps": []}'))
