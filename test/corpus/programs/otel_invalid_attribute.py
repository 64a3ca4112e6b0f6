"""A dict is no attribute."""

from opentelemetry.sdk.trace.export import ConsoleSpanExporter
from exporting import export_one_span
import io

export_one_span(ConsoleSpanExporter(out=io.StringIO()), usage={"prompt_tokens": 9})
