from openai import OpenAI
OpenAI(base_url="http://127.0.0.1:18431/html/403", api_key="k", max_retries=0).models.list()
