import subprocess
out = subprocess.run(["git", "log", "-1"], cwd="/", check=True, capture_output=True, text=True)
print(out.stdout)
