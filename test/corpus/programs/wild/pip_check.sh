pip install -q --no-deps --target work/chk "langchain-openai" >/dev/null 2>&1; PYTHONPATH= python - <<E
import subprocess,sys
E
PYTHONPATH=work/chk python -m pip check
