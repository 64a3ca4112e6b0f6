import os
for host in os.environ.get("MODEL_HOSTS").split(","): print(host)
