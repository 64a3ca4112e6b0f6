"""The model's JSON does not fit the schema."""

from pydantic import BaseModel


class Verdict(BaseModel):
    score: float
    reason: str


print(Verdict.model_validate_json('{"score": "very good", "explanation": "it works"}'))
