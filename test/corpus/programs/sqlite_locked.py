"""Two connections write at the same time."""

import os
import sqlite3
import tempfile

path = os.path.join(tempfile.mkdtemp(), "runs.db")
first = sqlite3.connect(path)
first.execute("create table runs (id integer)")
first.execute("begin immediate")
sqlite3.connect(path, timeout=0.1).execute("insert into runs values (1)")
