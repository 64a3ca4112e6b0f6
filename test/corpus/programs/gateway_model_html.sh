# The model server's answer is broken JSON.
python -c 'from answering import *; print(answering(200, "{\"choices\": [{"), flush=True); time.sleep(60)' > "$CORPUS_WORK/url" &
. ./gateway_start.sh
ask "http://127.0.0.1:$port/api/rollouts" -d '[{"rollout_id": "solve-1", "input": {"q": "6 * 7"}}]'
ask "http://127.0.0.1:$port/api/models" -d "[{\"model\": \"Qwen/Qwen2.5-7B-Instruct\", \"endpoint\": \"$(cat "$CORPUS_WORK/url")/v1\"}]"
ask "http://127.0.0.1:$port/proxy/rollout/solve-1/attempt/0/mode/train/openai/v1/chat/completions" -d '{"messages": []}'
sleep 0.3
