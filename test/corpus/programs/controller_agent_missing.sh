# agent_class names a module that cannot be found.
. ./gateway_start.sh > "$CORPUS_WORK/gateway.log" 2>&1
ask "http://127.0.0.1:$port/api/rollouts" -d '[{"rollout_id": "solve-1", "input": {"q": "6 * 7"}, "config": {"local": {"agent_class": "my_agents.solver:Solver"}}}]'
cd "$CORPUS_WORK" && timeout -s INT 8 python -m agentlightning.controller runner_type=local agl_server.url="http://127.0.0.1:$port" agl_server.key=secret local_runner.poll_interval=1
