"""Tasks come from a file; one of them is not one."""
from pydantic import BaseModel


class Task(BaseModel):
    question: str
    answer: int


rows = [{"question": "6 * 7", "answer": 42}, {"question": "half of one", "answer": 0.5}]
tasks = [Task.model_validate(row) for row in rows]
print(len(tasks))
