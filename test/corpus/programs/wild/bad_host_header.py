import httpx
httpx.get("http://exa mple.com/api")
