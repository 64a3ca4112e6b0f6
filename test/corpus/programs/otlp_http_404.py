"""The address lacks /v1/traces."""

from answering import answering
from exporting import export_one_span
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter

export_one_span(OTLPSpanExporter(answering(404, {"detail": "Not Found"})))
