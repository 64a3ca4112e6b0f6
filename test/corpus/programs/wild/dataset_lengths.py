from datasets import Dataset
print(Dataset.from_dict({"q": ["a", "b"], "a": ["x"]}))
