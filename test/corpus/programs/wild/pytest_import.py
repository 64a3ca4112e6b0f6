import subprocess, sys, pathlib
p = pathlib.Path("work/pt2"); p.mkdir(exist_ok=True); (p / "test_x.py").write_text("from my_agent import plan\n\ndef test(): pass\n")
sys.exit(subprocess.run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(p)]).returncode)
