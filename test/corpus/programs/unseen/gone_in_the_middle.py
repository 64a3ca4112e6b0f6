"""A service that hangs up before it answers."""
import socket
import threading
import urllib.request

server = socket.create_server(("127.0.0.1", 0))


def hang_up():
    client, _address = server.accept()
    client.recv(4096)
    client.close()


threading.Thread(target=hang_up, daemon=True).start()
print(urllib.request.urlopen(f"http://127.0.0.1:{server.getsockname()[1]}/plan", timeout=5).read())
