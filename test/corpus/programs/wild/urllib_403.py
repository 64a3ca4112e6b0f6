import urllib.request
urllib.request.urlopen("http://127.0.0.1:18431/status/403")
