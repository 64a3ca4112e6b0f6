"""Puts tasks into the store's queue and works them off with one runner, both in this process."""

import asyncio
import os
import sys
import threading
from typing import Any

import agentlightning as agl
from aiohttp import ClientConnectorError

STORE_URL = os.environ.get("AGL_STORE_URL", "http://127.0.0.1:4748")


def run(
    agent: agl.LitAgent,
    tasks: list[dict[str, Any]],
    resources: agl.NamedResources,
    config: agl.RolloutConfig | None = None,
) -> None:
    """Returns when every task has ended, well or not. `--log FILE` keeps the log in a file as well."""
    log_file = sys.argv[2] if sys.argv[1:2] == ["--log"] and len(sys.argv) > 2 else None
    agl.setup_logging("INFO", color=sys.stdout.isatty(), files=log_file)
    os.environ["NO_PROXY"] = f"127.0.0.1,localhost,{os.environ.get('NO_PROXY', '')}"  # the store is on this machine
    try:
        asyncio.run(work_off(agent, tasks, resources, config))
    except ClientConnectorError:
        sys.exit(f"No store answers at {STORE_URL}: start one, or name another in AGL_STORE_URL.")


async def work_off(
    agent: agl.LitAgent,
    tasks: list[dict[str, Any]],
    resources: agl.NamedResources,
    config: agl.RolloutConfig | None,
) -> None:
    store = agl.LightningStoreClient(STORE_URL)
    runner = agl.LitAgentRunner(agl.OtelTracer(), poll_interval=0.1, interval_jitter=0.0)
    stop = threading.Event()
    try:
        await store.add_resources(resources)
        ids = [(await store.enqueue_rollout(task, mode="train", config=config)).rollout_id for task in tasks]
        with runner.run_context(agent=agent, store=store):
            working = asyncio.create_task(runner.iter(event=stop))
            while not working.done() and len(await store.wait_for_rollouts(rollout_ids=ids, timeout=0)) < len(ids):
                await asyncio.sleep(0.1)
            stop.set()
            await working
        for rollout in await store.wait_for_rollouts(rollout_ids=ids, timeout=0):
            reward = agl.find_final_reward(await store.query_spans(rollout.rollout_id, attempt_id="latest"))
            print(f"{rollout.rollout_id}  {rollout.status:9}  reward {reward}  {rollout.input['question']}")
    finally:
        await store.close()
