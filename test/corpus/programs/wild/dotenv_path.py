import os
api = os.getenv("MODEL_URL")
import httpx
print(httpx.post(api + "/chat/completions", json={}))
