"""python prove.py URL…: the real client and the real runner against each store; one JSON line a step on stdout.

One process for all stores, because importing agentlightning takes longer than everything else.
"""

import asyncio
import json
import logging
import sys
import time
import urllib.error
import urllib.request
from importlib.metadata import version
from typing import Any

import agentlightning as agl
from client_methods import client_methods
from plain import normaliser
from runner import runs


def main(urls: list[str]) -> None:
    logging.disable(logging.CRITICAL)  # the failures below are meant; what matters is what the store holds
    tracer = agl.OtelTracer()
    for url in urls:
        until_healthy(url)
        for part in ("client", "runner"):
            plain = normaliser()

            def report(step: str, result: Any) -> None:
                print(json.dumps({"url": url, "part": part, "step": plain(step), "result": plain(result)}), flush=True)

            asyncio.run(client_methods(url, report) if part == "client" else runs(url, tracer, report))
    print(json.dumps({"agentlightning": version("agentlightning"), "opentelemetry": version("opentelemetry-sdk")}))


def until_healthy(url: str) -> None:
    """The last store imports Agent Lightning while we do."""
    for _ in range(900):
        try:
            urllib.request.urlopen(f"{url}/v1/agl/health", timeout=5).close()
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    sys.exit(f"no store answers at {url}")


if __name__ == "__main__":
    main(sys.argv[1:])
