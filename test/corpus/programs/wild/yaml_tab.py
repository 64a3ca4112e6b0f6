import yaml
yaml.safe_load("a:\n\t- b")
