import httpx
client = httpx.Client(proxies={"http://": "http://proxy.corp:3128"})
