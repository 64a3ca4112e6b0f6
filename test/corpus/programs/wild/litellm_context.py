import litellm
r = litellm.completion(model="openai/gpt-4", api_base="http://127.0.0.1:18431/context", api_key="k", messages=[{"role":"user","content":"hi"}], num_retries=0)
print(r)
