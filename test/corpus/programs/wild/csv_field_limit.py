import csv, io
f = io.StringIO("prompt,answer\n" + "x" * 200000 + ",y\n")
for row in csv.DictReader(f): print(len(row["prompt"]))
