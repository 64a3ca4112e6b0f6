import pandas as pd
df = pd.DataFrame({"reward": [1.0, None, 3.0]})
print(df["reward"].astype(int).sum())
