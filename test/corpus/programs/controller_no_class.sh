# The rollout does not say which agent runs it.
. ./gateway_start.sh > "$CORPUS_WORK/gateway.log" 2>&1
ask "http://127.0.0.1:$port/api/rollouts" -d '[{"rollout_id": "solve-1", "input": {"q": "6 * 7"}}]'
cd "$CORPUS_WORK" && timeout -s INT 8 python -m agentlightning.controller runner_type=local agl_server.url="http://127.0.0.1:$port" agl_server.key=secret local_runner.poll_interval=1
