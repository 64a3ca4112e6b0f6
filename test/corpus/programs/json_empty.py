"""The file with the data set is empty."""

import json
import tempfile

with tempfile.TemporaryFile("w+") as file:
    json.load(file)
