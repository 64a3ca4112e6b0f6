# A database server that logs every statement and every connection.
cd "$(mktemp -d)" && chown nobody . && bin=$(dirname "$(readlink -f "$(command -v postgres)")")
as() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; }
as "$bin/initdb" -D data --no-sync --auth=trust --username=agent
as "$bin/postgres" -D data -h '' -k "$PWD" -c log_statement=all -c log_connections=on -c log_disconnections=on -c log_duration=on -c log_checkpoints=on -c fsync=off & server=$!
sleep 3
for n in $(seq 120); do
  as psql -h "$PWD" -U agent postgres -q -c 'create table if not exists runs (id int, error text)' -c "insert into runs values ($n, 'connection refused')" -c "select count(*) from runs where error like '%timeout%'" > /dev/null 2>&1
done
as psql -h "$PWD" -U agent postgres -q -c checkpoint
kill -INT $server; wait $server
