"""A web page comes where JSON is expected."""

import requests
from answering import answering

print(requests.get(answering(200, "<html>Sign in</html>", "text/html")).json())
