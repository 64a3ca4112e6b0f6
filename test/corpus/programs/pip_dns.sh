# The index's name does not exist.
. ./pip_plain.sh
python -m pip install --retries 1 --index-url https://pypi.invalid/simple weave
