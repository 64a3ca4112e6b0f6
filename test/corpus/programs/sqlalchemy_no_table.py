"""The table has not been made."""

from sqlalchemy import create_engine, text

create_engine("sqlite://").connect().execute(text("select * from rollouts"))
