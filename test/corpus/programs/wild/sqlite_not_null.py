import sqlite3
db = sqlite3.connect(":memory:"); db.execute("create table runs (id text primary key, reward real not null)")
db.execute("insert into runs values ('a', null)")
