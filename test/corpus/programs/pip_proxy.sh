# The proxy is down.
. ./pip_plain.sh
python -m pip install --retries 1 --proxy http://127.0.0.1:9 --index-url https://pypi.invalid/simple weave
