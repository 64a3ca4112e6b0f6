# The port of the gateway is taken.
python -c 'import socket, time; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1], flush=True); time.sleep(60)' > "$CORPUS_WORK/port" &
sleep 1 && cd "$CORPUS_WORK" && python -m agentlightning.server host=127.0.0.1 port="$(cat "$CORPUS_WORK/port")"
