"""A reward computed by NumPy is written as JSON."""

import json

import numpy as np

print(json.dumps({"reward": np.float32(0.5)}))
