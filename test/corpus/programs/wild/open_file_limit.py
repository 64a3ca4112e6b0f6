import resource
resource.setrlimit(resource.RLIMIT_NOFILE, (30, 30))
import socket
conns = []
while True: conns.append(socket.create_connection(("127.0.0.1", 18431)))
