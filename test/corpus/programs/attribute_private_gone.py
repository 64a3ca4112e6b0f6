"""A private attribute of the library has gone with a new version."""

import httpx

print(httpx.Client()._pool_manager)
