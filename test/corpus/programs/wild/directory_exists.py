import os
os.makedirs("work/out/run-1"); os.makedirs("work/out/run-1")
