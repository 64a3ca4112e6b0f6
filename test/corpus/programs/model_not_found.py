"""The model server does not serve the model that the agent asks for."""

from answering import answering
from openai import OpenAI

error = {"message": "The model `Qwen/Qwen2.5-7B` does not exist.", "type": "NotFoundError", "param": "model", "code": 404}
client = OpenAI(base_url=answering(404, {"error": error}) + "/v1", api_key="none")
client.chat.completions.create(model="Qwen/Qwen2.5-7B", messages=[{"role": "user", "content": "hi"}])
