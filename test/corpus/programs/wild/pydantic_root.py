from pydantic import BaseModel, root_validator
class T(BaseModel):
    x: int
    @root_validator
    def check(cls, values): return values
