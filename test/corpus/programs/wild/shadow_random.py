import pathlib, subprocess, sys
d = pathlib.Path("work/shad"); d.mkdir(exist_ok=True); (d / "openai.py").write_text("from openai import OpenAI\nprint(OpenAI)\n")
sys.exit(subprocess.run([sys.executable, "openai.py"], cwd=d).returncode)
