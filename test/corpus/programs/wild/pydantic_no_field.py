from pydantic import BaseModel
class Task(BaseModel):
    id: int
t = Task(id=1); t.status = "done"
