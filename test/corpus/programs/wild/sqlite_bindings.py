import sqlite3
db = sqlite3.connect(":memory:"); db.execute("create table runs (id, reward)")
db.execute("insert into runs values (?, ?)", ("run-1",))
