import pyarrow as pa
rows = [{"id": 1, "meta": {"a": 1}}, {"id": "two", "meta": None}]
print(pa.Table.from_pylist(rows))
