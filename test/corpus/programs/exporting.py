"""A tracer that exports to one address, as an agent sets it up."""

import logging

from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor


def export_one_span(exporter, **attributes):
    """Logs to stderr like a program that has called basicConfig."""
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    with trace.get_tracer("agent").start_as_current_span("ask") as span:
        for name, value in attributes.items():
            span.set_attribute(name, value)
    provider.shutdown()
