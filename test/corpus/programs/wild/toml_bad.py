import tomllib
tomllib.loads("key = value")
