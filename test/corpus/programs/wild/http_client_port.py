import http.client
c = http.client.HTTPConnection("localhost:abc"); c.request("GET", "/")
