# An installation, as chatty as pip can be.
cd "$(mktemp -d)" && python -m venv env && env/bin/python -m pip install -v structlog rich
env/bin/python -m pip list -v && env/bin/python -m pip check && env/bin/python -m pip uninstall -y -v rich
