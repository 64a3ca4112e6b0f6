with open("/tmp") as f: print(f.read())
