"""The store in memory has dropped the spans of older rollouts."""

import asyncio

import agentlightning as agl
import stepping


async def main():
    store = agl.InMemoryLightningStore(eviction_memory_threshold=30_000, safe_memory_threshold=10_000)
    first = None
    for n in range(12):
        started = await store.start_rollout(input={"n": n})
        first = first or started
        for at in range(3):
            span = agl.Span.from_attributes(
                rollout_id=started.rollout_id, attempt_id=started.attempt.attempt_id, sequence_id=at + 1, name="answer", attributes={"text": "x" * 2000}
            )
            await store.add_span(span)
    await store.query_spans(first.rollout_id)


asyncio.run(main())
