import os
os.environ.pop("OPENAI_API_KEY", None)
import litellm
litellm.completion(model="gpt-4o", messages=[{"role": "user", "content": "x"}])
