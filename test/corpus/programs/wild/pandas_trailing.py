import pandas as pd, pathlib
pathlib.Path("work/log.json").write_text('{"a": 1}\n{"a": 2}\n')
print(pd.read_json("work/log.json"))
