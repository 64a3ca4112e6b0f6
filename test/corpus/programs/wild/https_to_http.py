import requests
print(requests.get("https://127.0.0.1:18431/items", timeout=3))
