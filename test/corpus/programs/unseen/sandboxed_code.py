"""Runs what the model wrote, for a second at most."""
import subprocess
import sys

code = "while True: pass"
print(subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=1).stdout)
