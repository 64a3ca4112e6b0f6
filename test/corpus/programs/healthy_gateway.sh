# A gateway and a controller of 1.0 with a model server that answers.
python -c 'from answering import *; print(answering(200, completion("42")), flush=True); time.sleep(80)' > "$CORPUS_WORK/url" &
. ./gateway_start.sh
ask "http://127.0.0.1:$port/api/models" -d "[{\"model\": \"Qwen/Qwen2.5-7B-Instruct\", \"endpoint\": \"$(cat "$CORPUS_WORK/url")/v1\"}]"
for n in $(seq 250); do
  ask "http://127.0.0.1:$port/api/rollouts" -d "[{\"rollout_id\": \"solve-$n\", \"input\": {\"q\": \"6 * 7\"}}]"
  ask "http://127.0.0.1:$port/proxy/rollout/solve-$n/attempt/0/mode/train/openai/v1/chat/completions" -d '{"messages": [{"role": "user", "content": "6 * 7?"}]}'
  ask "http://127.0.0.1:$port/api/rollouts/solve-$n/attempt/0/events" -d '{"event_type": "reward", "data": {"value": 1.0}}'
  ask "http://127.0.0.1:$port/api/rollouts/solve-$n"
done
