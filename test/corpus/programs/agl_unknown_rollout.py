"""The store has been restarted and no longer knows the rollout."""

import asyncio

import agentlightning as agl
import stepping
from answering import free_port


async def main():
    server = agl.LightningStoreServer(agl.InMemoryLightningStore(), "127.0.0.1", free_port())
    await server.start()
    client = agl.LightningStoreClient(server.endpoint, retry_delays=(0.1,), health_retry_delays=(0.1,))
    try:
        await client.start_attempt("ro-0123456789ab")
    finally:
        await client.close()
        await server.stop()


asyncio.run(main())
