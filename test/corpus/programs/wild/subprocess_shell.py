import subprocess
subprocess.run("python3 -c 'import sys; sys.exit(3)' && echo ok", shell=True, check=True)
