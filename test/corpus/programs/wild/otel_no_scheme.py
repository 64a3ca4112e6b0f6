import os
os.environ["OTEL_EXPORTER_OTLP_ENDPOINT"] = "localhost:4318"
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
p = TracerProvider(); p.add_span_processor(SimpleSpanProcessor(OTLPSpanExporter())); trace.set_tracer_provider(p)
with trace.get_tracer("x").start_as_current_span("run"): pass
