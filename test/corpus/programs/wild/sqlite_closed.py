import sqlite3
db = sqlite3.connect(":memory:"); db.close(); db.execute("select 1")
