# No model server is registered.
. ./gateway_start.sh
ask "http://127.0.0.1:$port/api/rollouts" -d '[{"rollout_id": "solve-1", "input": {"q": "6 * 7"}}]'
ask "http://127.0.0.1:$port/proxy/rollout/solve-1/attempt/0/mode/train/openai/v1/chat/completions" -d '{"messages": []}'
sleep 0.3
