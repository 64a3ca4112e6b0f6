import pandas as pd, glob
print(pd.concat([pd.read_csv(f) for f in glob.glob("work/results-*.csv")]))
