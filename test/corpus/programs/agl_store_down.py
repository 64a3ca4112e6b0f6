"""The store does not run."""

import asyncio

import agentlightning as agl
import stepping
from answering import free_port


async def main():
    store = agl.LightningStoreClient(f"http://127.0.0.1:{free_port()}", retry_delays=(0.2, 0.5), health_retry_delays=(0.1, 0.2))
    try:
        await store.add_resources({"llm": agl.LLM(endpoint="http://127.0.0.1:9/v1", model="qwen")})
    finally:
        await store.close()


asyncio.run(main())
