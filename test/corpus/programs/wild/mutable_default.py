from dataclasses import dataclass
@dataclass
class Task:
    name: str
    tags: list = []
print(Task("a"))
