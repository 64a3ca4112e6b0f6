# This Python has no pip.
exec python -I -S -m pip install agentlightning
