# The registry wants a token.
python -c 'from answering import *; print(answering(401, {"error": "unauthorized"}), flush=True); time.sleep(40)' > "$CORPUS_WORK/url" &
sleep 2 && cd "$CORPUS_WORK" && npm install @acme/agent-tools --registry "$(cat url)/" --no-audit --no-fund --cache "$CORPUS_WORK/npm"
