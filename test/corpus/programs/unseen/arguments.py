"""Reads how many workers it may use."""
import argparse

parser = argparse.ArgumentParser(prog="train.py")
parser.add_argument("--workers", type=int, required=True)
print(parser.parse_args(["--workers", "four"]))
