import os
os.environ.pop("OPENAI_API_KEY", None)
from llama_index.llms.openai import OpenAI
print(OpenAI(model="gpt-4o").complete("x"))
