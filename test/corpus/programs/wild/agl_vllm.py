import subprocess, sys, os
sys.exit(subprocess.run([os.path.dirname(sys.executable) + "/agl", "vllm", "serve", "Qwen/Qwen2.5-0.5B"]).returncode)
