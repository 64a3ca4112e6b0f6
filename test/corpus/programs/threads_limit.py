"""No further thread can be started."""

import threading
import time

for _ in range(100_000):
    threading.Thread(target=time.sleep, args=(20,), daemon=True).start()
