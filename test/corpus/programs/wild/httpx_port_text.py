import httpx
port = "4747/"
print(httpx.get(f"http://127.0.0.1:{port}:v1"))
