import requests
requests.get("http://[::1:8000/v1/models")
