import urllib.request
print(urllib.request.urlopen("http://127.0.0.1:18431/slow", timeout=1).read())
