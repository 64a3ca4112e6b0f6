mkdir -p badtoml && printf "[project\nname = \"x\"\n" > badtoml/pyproject.toml && pip install ./badtoml
