# The name of the package is wrong; the registry is a small server here.
python -c 'from answering import *; print(answering(404, {"error": "Not found"}), flush=True); time.sleep(40)' > "$CORPUS_WORK/url" &
sleep 2 && cd "$CORPUS_WORK" && npm install lang-chain-openai-agent --registry "$(cat url)/" --no-audit --no-fund --cache "$CORPUS_WORK/npm"
