"""No collector listens at the gRPC port."""

from answering import free_port
from exporting import export_one_span
from opentelemetry.exporter.otlp.proto.grpc.trace_exporter import OTLPSpanExporter

export_one_span(OTLPSpanExporter(f"http://127.0.0.1:{free_port()}", insecure=True, timeout=3))
