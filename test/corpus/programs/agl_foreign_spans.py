"""An exporter without Agent Lightning's ids sends to the store."""

import asyncio

import agentlightning as agl
import stepping
from answering import free_port
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor


async def main():
    server = agl.LightningStoreServer(agl.InMemoryLightningStore(), "127.0.0.1", free_port())
    await server.start()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(OTLPSpanExporter(f"{server.endpoint}/v1/traces", timeout=5)))
    await asyncio.to_thread(lambda: provider.get_tracer("agent").start_span("ask").end())
    await server.stop()


asyncio.run(main())
