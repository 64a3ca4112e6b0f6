import argparse
p = argparse.ArgumentParser(); p.add_argument("--mode", choices=["train", "eval"]); print(p.parse_args(["--mode", "test"]))
