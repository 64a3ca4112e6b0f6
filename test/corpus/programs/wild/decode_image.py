print(open("/bin/ls").read()[:10])
