"""Small servers that misbehave, on free ports of this machine."""

import http.server
import json
import socket
import ssl
import threading
import time


def answering(status, body, content_type="application/json", headers=(), delay=0.0):
    """Gives every request the same answer; returns the address."""
    data = (body if isinstance(body, str) else json.dumps(body)).encode()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            time.sleep(delay)
            try:
                self.send_response(status)
                for name, value in [("Content-Type", content_type), ("Content-Length", str(len(data))), *headers]:
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(data)
            except OSError:
                pass

        do_GET = do_HEAD = do_POST

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def completion(content="ok", finish="stop", **message):
    """A chat completion as model servers give it."""
    choice = {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": content, **message}}
    usage = {"prompt_tokens": 9, "completion_tokens": 1, "total_tokens": 10}
    return {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "qwen", "choices": [choice], "usage": usage}


def talking(say, certificate=None):
    """Hands every connection to `say(socket)`; returns the port."""
    listener = socket.create_server(("127.0.0.1", 0))
    context = None
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*certificate)

    def serve():
        while True:
            connection, _ = listener.accept()
            try:
                say(context.wrap_socket(connection, server_side=True) if context else connection)
            except OSError:
                pass

    threading.Thread(target=serve, daemon=True).start()
    return listener.getsockname()[1]


def free_port():
    """A port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]
