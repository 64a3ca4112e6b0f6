"""Redis is not running."""

import redis
from answering import free_port

redis.Redis(port=free_port()).get("rollout")
