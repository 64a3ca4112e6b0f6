import subprocess
subprocess.Popen(["claude-cli", "--print", "hi"])
