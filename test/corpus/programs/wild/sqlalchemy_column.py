from sqlalchemy import create_engine, text
with create_engine("sqlite://").connect() as c:
    c.execute(text("create table runs (id text)"))
    print(c.execute(text("select reward from runs")).all())
