# Sourced: a gateway of Agent Lightning 1.0 with the key "secret" on a free port; its log comes first.
port=$(python -c 'from answering import free_port; print(free_port())')
cd "$CORPUS_WORK" && python -m agentlightning.server host=127.0.0.1 port="$port" key=secret "$@" &
for _ in $(seq 60); do sleep 0.5; curl -s -o /dev/null "http://127.0.0.1:$port/healthz" && break; done
ask() { curl -s -o /dev/null -H 'Content-Type: application/json' -H "x-api-key: ${key:-secret}" "$@"; }
