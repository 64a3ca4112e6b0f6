"""Reads a page that never comes."""
import socket
import threading
import urllib.request

server = socket.create_server(("127.0.0.1", 0))
kept = []
threading.Thread(target=lambda: kept.append(server.accept()), daemon=True).start()
print(urllib.request.urlopen(f"http://127.0.0.1:{server.getsockname()[1]}/", timeout=1).read())
