"""Files are opened and never closed."""

import json

kept = []
while True:
    kept.append(open(__file__))
