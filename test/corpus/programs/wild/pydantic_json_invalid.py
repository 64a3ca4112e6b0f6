from pydantic import BaseModel
class Answer(BaseModel):
    value: int
print(Answer.model_validate_json('value: 5'))
