import pathlib, subprocess, sys
d = pathlib.Path("work/circ"); d.mkdir(exist_ok=True)
(d / "planner.py").write_text("from memory_store import Memory\nclass Plan: pass\n"); (d / "memory_store.py").write_text("from planner import Plan\nclass Memory: pass\n")
sys.exit(subprocess.run([sys.executable, "-c", "import planner"], cwd=d).returncode)
