from datetime import datetime, timezone
deadline = datetime(2026, 1, 1, tzinfo=timezone.utc)
if datetime.now() > deadline:
    print("late")
