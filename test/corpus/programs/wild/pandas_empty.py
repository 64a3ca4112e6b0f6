import pandas as pd, io, pathlib
pathlib.Path("work/empty.csv").write_text("")
df = pd.read_csv("work/empty.csv")
print(df.describe())
