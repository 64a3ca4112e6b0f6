"""gRPC is spoken to a port that understands HTTP only."""

from answering import answering
from exporting import export_one_span
from opentelemetry.exporter.otlp.proto.grpc.trace_exporter import OTLPSpanExporter

export_one_span(OTLPSpanExporter(answering(200, "{}"), insecure=True, timeout=3))
