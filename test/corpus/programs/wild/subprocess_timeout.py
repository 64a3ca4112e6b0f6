import subprocess
print(subprocess.run(["sleep", "10"], timeout=1))
