"""Scores answers with an alias that numpy no longer has."""
import numpy as np


def score(answers):
    return np.mean([np.float(answer == 42) for answer in answers])


print("score", score([41, 42]))
