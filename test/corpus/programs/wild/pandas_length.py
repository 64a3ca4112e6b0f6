import pandas as pd
df = pd.DataFrame({"prompt": ["a", "b", "c"]})
df["reward"] = [1.0, 0.5]
print(df)
