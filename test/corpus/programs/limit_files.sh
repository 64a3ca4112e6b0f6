# Files are opened and never closed.
ulimit -n 40 && python files_limit.py
