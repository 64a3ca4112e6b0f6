def parse(line):
    name, score = line.split(",")
    return name, float(score)
for line in ["a,1", "b,2,extra"]:
    print(parse(line))
