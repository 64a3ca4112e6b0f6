import subprocess, sys
r = subprocess.run([sys.executable, "worker_main.py"], capture_output=True, text=True)
print(r.stderr); sys.exit(r.returncode)
