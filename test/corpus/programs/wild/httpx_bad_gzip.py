import httpx
print(httpx.get("http://127.0.0.1:18431/badgzip").json())
