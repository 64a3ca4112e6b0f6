"""Two libraries set the provider of the process."""

import logging

from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider

logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s")
trace.set_tracer_provider(TracerProvider())
trace.set_tracer_provider(TracerProvider())
