import litellm
litellm.completion(model="mistralai/Mixtral-8x7B", messages=[{"role": "user", "content": "x"}])
