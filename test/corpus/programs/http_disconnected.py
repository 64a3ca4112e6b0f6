"""The server closes without an answer."""

import requests
from answering import talking


def close(connection):
    connection.recv(1000)
    connection.close()


requests.get(f"http://127.0.0.1:{talking(close)}/")
