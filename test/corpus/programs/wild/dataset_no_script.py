from datasets import Dataset
ds = Dataset.from_list([{"q": "a", "n": 1}, {"q": "b", "n": 2}])
ds = ds.map(lambda row: {"tokens": row["question"].split()})
print(ds)
