# The system's own Python may not be changed with pip.
. ./pip_plain.sh
/usr/bin/python3 -m pip install --no-index agent-core
