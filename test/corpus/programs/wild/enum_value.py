from enum import Enum
class Verdict(Enum):
    PASS = "pass"; FAIL = "fail"
print(Verdict("Passed"))
