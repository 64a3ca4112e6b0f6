"""The certificate is for another name."""

import sys

import requests
from answering import talking

requests.get(f"https://127.0.0.1:{talking(lambda it: it.close(), (sys.argv[1], sys.argv[2]))}/", verify=sys.argv[1])
