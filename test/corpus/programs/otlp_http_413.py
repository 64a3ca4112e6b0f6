"""A batch is larger than the collector's limit."""

from answering import answering
from exporting import export_one_span
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter

export_one_span(OTLPSpanExporter(answering(413, "<html><h1>413 Request Entity Too Large</h1></html>", "text/html") + "/v1/traces"))
