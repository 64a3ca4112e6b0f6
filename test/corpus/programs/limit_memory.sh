# More memory is asked for than there is.
ulimit -v 900000 && python memory_limit.py
