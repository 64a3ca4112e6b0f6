import json, pathlib
p = pathlib.Path("work/rollouts.jsonl"); p.write_text('{"id": 1}\n{"id": 2}\n')
print(json.load(p.open()))
