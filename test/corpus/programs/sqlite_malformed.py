"""The database file has been overwritten."""

import os
import sqlite3
import tempfile

path = os.path.join(tempfile.mkdtemp(), "runs.db")
with open(path, "wb") as file:
    file.write(b"this is no database" * 100)
sqlite3.connect(path).execute("select * from rollouts")
