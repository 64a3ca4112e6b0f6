# The index shows a certificate of the company's own authority.
. ./pip_plain.sh
python -c 'import sys; from answering import *; print(talking(lambda it: it.close(), (sys.argv[1], sys.argv[2])), flush=True); time.sleep(40)' "$1" "$2" > "$CORPUS_WORK/port" &
sleep 2 && python -m pip install --retries 0 --index-url "https://localhost:$(cat "$CORPUS_WORK/port")/simple" weave
