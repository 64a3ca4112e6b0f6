import os
os.environ["OPENAI_BASE_URL"] = "localhost:18431/v1"
from openai import OpenAI
print(OpenAI(api_key="k").chat.completions.create(model="m", messages=[{"role":"user","content":"hi"}]))
