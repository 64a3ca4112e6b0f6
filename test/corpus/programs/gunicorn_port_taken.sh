# The port is taken.
python -c 'import socket, time; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1], flush=True); time.sleep(60)' > "$CORPUS_WORK/port" &
sleep 1 && timeout -s INT 9 python -m gunicorn controller_agents:not_a_class --bind "127.0.0.1:$(cat "$CORPUS_WORK/port")"
