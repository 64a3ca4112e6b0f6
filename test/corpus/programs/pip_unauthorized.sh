# The server of a package refuses the credentials.
. ./pip_plain.sh
python -c 'from answering import *; print(answering(401, "who are you", "text/html"), flush=True); time.sleep(40)' > "$CORPUS_WORK/url" &
sleep 2 && python -m pip install "$(cat "$CORPUS_WORK/url")/agent_tools-1.0-py3-none-any.whl"
