"""The collector wants a token."""

from answering import answering
from exporting import export_one_span
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter

export_one_span(OTLPSpanExporter(answering(401, "unauthorized", "text/plain") + "/v1/traces"))
