with open("/srv") as f: print(f.read())
