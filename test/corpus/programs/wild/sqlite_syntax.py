import sqlite3
db = sqlite3.connect(":memory:"); db.execute("create table notes (text)")
note = "it's fine"
db.execute(f"insert into notes values ('{note}')")
