"""A span is sent twice."""

import asyncio

import agentlightning as agl
import stepping


async def main():
    store = agl.InMemoryLightningStore()
    started = await store.start_rollout(input={"question": "6 * 7"})
    span = agl.Span.from_attributes(rollout_id=started.rollout_id, attempt_id=started.attempt.attempt_id, sequence_id=1, name="answer", attributes={})
    await store.add_span(span)
    await store.add_span(span)


asyncio.run(main())
