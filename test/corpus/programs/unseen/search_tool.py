"""A search tool with nothing but the standard library."""
import json
import logging
import urllib.request

logging.basicConfig(level=logging.INFO)


def search(words):
    with urllib.request.urlopen(f"http://127.0.0.1:9/search?q={words}", timeout=3) as reply:
        return json.load(reply)


try:
    search("weather")
except Exception:
    logging.exception("search tool gave up")
