# The interpreter crashes.
bash -c 'python -c "import ctypes; ctypes.string_at(0)"; true'
