from typing import Literal, Union, Annotated
from pydantic import BaseModel, Field, TypeAdapter
class A(BaseModel):
    kind: Literal["a"]
class B(BaseModel):
    kind: Literal["b"]
TypeAdapter(Annotated[Union[A, B], Field(discriminator="kind")]).validate_python({"kind": "c"})
