"""A connection is used by another thread than the one that made it."""

import sqlite3
import threading

connection = sqlite3.connect(":memory:")
threading.Thread(target=lambda: connection.execute("select 1")).start()
