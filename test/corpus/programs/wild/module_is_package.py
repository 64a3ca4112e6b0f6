import subprocess, sys, pathlib
p = pathlib.Path("work/pk/agentkit"); p.mkdir(parents=True, exist_ok=True); (p / "__init__.py").write_text("")
sys.exit(subprocess.run([sys.executable, "-m", "agentkit"], cwd="work/pk").returncode)
