"""The table has not been made."""

import sqlite3

sqlite3.connect(":memory:").execute("select * from rollouts")
