import litellm
r = litellm.completion(model="openai/gpt-4", api_base="http://127.0.0.1:18431/slow", api_key="k", timeout=1, max_retries=0, messages=[{"role":"user","content":"hi"}])
print(r)
