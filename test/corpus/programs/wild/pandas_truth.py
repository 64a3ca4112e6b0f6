import pandas as pd
df = pd.DataFrame({"r": [0.1, 0.9]})
if df["r"] > 0.5: print("good")
