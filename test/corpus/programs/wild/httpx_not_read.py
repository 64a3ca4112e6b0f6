import httpx
with httpx.stream("GET", "http://127.0.0.1:18431/items") as response:
    print(response.json())
