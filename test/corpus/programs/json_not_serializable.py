"""A result holds something that JSON does not know."""

import datetime
import json

print(json.dumps({"task": "weather", "finished": datetime.datetime(2026, 11, 22)}))
