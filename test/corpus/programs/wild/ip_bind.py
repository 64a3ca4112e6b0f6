import socket
s = socket.socket(); s.bind(("10.255.255.1", 0))
