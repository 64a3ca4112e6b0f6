pending = {"a": 1, "b": 2}
for k in pending:
    if pending[k] == 1: del pending[k]
