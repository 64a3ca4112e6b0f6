from sqlalchemy import create_engine, text
e = create_engine("sqlite://")
with e.begin() as c:
    c.execute(text("create table runs (id text primary key)")); c.execute(text("insert into runs values ('a')")); c.execute(text("insert into runs values ('a')"))
