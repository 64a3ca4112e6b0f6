import json, pathlib
cfg = json.loads(pathlib.Path("config/agent.json").read_text())
