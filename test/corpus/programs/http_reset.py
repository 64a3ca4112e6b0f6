"""The server hangs up hard as soon as it is asked."""

import socket
import struct

import httpx
from answering import talking


def hang_up(connection):
    connection.recv(1000)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


httpx.get(f"http://127.0.0.1:{talking(hang_up)}/")
