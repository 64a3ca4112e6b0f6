import yaml
print(yaml.load("a: 1"))
