import litellm
litellm.completion(model="openai/m", api_base="http://127.0.0.1:18431/html/200", api_key="k", num_retries=0, messages=[{"role": "user", "content": "x"}])
