from datasets import Dataset, Features, Value
Dataset.from_list([{"q": "a", "n": "x"}], features=Features({"q": Value("string"), "n": Value("int64")}))
