"""Looks at when a message was sent."""
from datetime import datetime

messages = [{"sent": "2026-11-22T09:00:00"}, {"sent": "yesterday at nine"}]
print(sorted(datetime.fromisoformat(it["sent"]) for it in messages))
