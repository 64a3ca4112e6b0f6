"""The collector is overloaded."""

from answering import answering
from exporting import export_one_span
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter

export_one_span(OTLPSpanExporter(answering(503, "no healthy upstream", "text/plain") + "/v1/traces", timeout=3))
