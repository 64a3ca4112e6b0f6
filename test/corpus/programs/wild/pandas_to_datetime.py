import pandas as pd
print(pd.to_datetime(["2026-01-01", "yesterday"]))
