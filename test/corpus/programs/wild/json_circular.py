import json
node = {"name": "root"}; node["parent"] = node
print(json.dumps(node))
