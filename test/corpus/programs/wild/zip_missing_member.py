import zipfile
with zipfile.ZipFile("work/m.zip", "w") as z: z.writestr("a.txt", "x")
print(zipfile.ZipFile("work/m.zip").read("prompts/b.txt"))
