import pandas as pd
df = pd.DataFrame({"prompt": ["a"], "answer": ["b"]})
def build(df):
    return [(r["prompt"], r["response"]) for _, r in df.iterrows()]
print(build(df))
