# The index does not answer.
. ./pip_plain.sh
python -m pip install --retries 1 --index-url http://127.0.0.1:9/simple weave
