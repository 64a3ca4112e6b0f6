import pandas as pd
a = pd.DataFrame({"id": [1, 2], "r": [0, 1]}); b = pd.DataFrame({"id": ["1", "2"], "s": [0, 1]})
print(a.merge(b, on="id"))
