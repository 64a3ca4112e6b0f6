import litellm
r = litellm.Router(model_list=[{"model_name": "fast", "litellm_params": {"model": "openai/m", "api_base": "http://127.0.0.1:18431/prose", "api_key": "k"}}])
print(r.completion(model="smart", messages=[{"role": "user", "content": "x"}]))
