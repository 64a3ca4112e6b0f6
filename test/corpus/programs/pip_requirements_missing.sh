# There is no such file.
. ./pip_plain.sh
python -m pip install -r requirements-train.txt
