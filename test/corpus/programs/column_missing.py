"""The data set has no such column."""

rows = [{"question": "6 * 7", "result": "42"}]
for row in rows:
    print(row["question"], row["answer"])
