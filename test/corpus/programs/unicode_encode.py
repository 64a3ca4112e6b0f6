"""The terminal cannot show the answer."""

import sys

sys.stdout.reconfigure(encoding="ascii")
print("答案 is 42")
