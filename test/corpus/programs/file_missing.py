"""The data set is not where the program looks for it."""

open("data/train.jsonl")
