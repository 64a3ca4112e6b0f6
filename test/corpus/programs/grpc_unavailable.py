"""The gRPC service is not running."""

import grpc
from answering import free_port

channel = grpc.insecure_channel(f"127.0.0.1:{free_port()}")
channel.unary_unary("/tools.Search/Ask")(b"", timeout=3)
