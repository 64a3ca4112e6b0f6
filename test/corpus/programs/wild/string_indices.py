import json, urllib.request
data = json.loads(urllib.request.urlopen("http://127.0.0.1:18431/items").read())
for item in data:
    print(item["name"])
