from dataclasses import dataclass
@dataclass
class Task:
    id: int
Task(**{"id": 1, "prompt": "x"})
