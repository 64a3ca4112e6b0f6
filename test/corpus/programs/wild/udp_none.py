import socket
socket.create_connection(("agent-store.internal", 4747), timeout=2)
