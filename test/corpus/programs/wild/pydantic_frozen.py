from pydantic import BaseModel, ConfigDict
class Task(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    id: int
t = Task(id=1); t.id = 2
