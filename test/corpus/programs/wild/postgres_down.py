import psycopg
with psycopg.connect("postgresql://agent:pw@127.0.0.1:54999/runs") as conn:
    print(conn.execute("select 1").fetchone())
