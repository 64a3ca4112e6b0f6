# The port of the store is taken.
python -c 'import socket, time; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1], flush=True); time.sleep(60)' > "$CORPUS_WORK/port" &
sleep 1 && agl store --host 127.0.0.1 --port "$(cat "$CORPUS_WORK/port")"
