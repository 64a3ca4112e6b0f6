# The index does not have the package; the index is a small server here.
. ./pip_plain.sh
python -c 'from answering import *; print(answering(404, "not found", "text/html"), flush=True); time.sleep(40)' > "$CORPUS_WORK/url" &
sleep 2 && python -m pip install --index-url "$(cat "$CORPUS_WORK/url")/simple" agent-lightnning
