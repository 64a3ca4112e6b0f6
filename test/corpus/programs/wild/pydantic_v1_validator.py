from pydantic import BaseModel, validator
class T(BaseModel):
    x: int
    @validator("x")
    def check(cls, v, values, field): return v
T(x=1)
