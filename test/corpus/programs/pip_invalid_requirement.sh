# The requirement is not written as pip reads it.
. ./pip_plain.sh
python -m pip install 'agentlightning=0.3.0'
