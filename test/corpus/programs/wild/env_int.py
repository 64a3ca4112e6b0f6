import os
workers = int(os.environ.get("N_RUNNERS", ""))
print(workers)
