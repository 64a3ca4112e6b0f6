"""The server's certificate is out of date."""

import ssl
import sys
import urllib.request

from answering import talking

trusting = ssl.create_default_context(cafile=sys.argv[1])
urllib.request.urlopen(f"https://localhost:{talking(lambda it: it.close(), (sys.argv[1], sys.argv[2]))}/", context=trusting)
