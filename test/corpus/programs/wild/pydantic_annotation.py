from __future__ import annotations
from pydantic import BaseModel
class Step(BaseModel):
    tool: ToolCall
print(Step(tool={}))
