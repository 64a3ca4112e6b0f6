"""The name does not exist."""

import requests

requests.get("http://model-server.invalid/v1/models")
