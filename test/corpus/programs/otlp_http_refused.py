"""No collector listens at the exporter's address."""

from answering import free_port
from exporting import export_one_span
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter

export_one_span(OTLPSpanExporter(f"http://127.0.0.1:{free_port()}/v1/traces", timeout=3))
