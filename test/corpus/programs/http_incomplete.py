"""The server promises more than it sends."""

import httpx
from answering import talking


def half(connection):
    connection.recv(1000)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhalf of it")
    connection.close()


httpx.get(f"http://127.0.0.1:{talking(half)}/")
