"""LiteLLM is given a model without its provider."""

import litellm

litellm.completion(model="my-own-model", messages=[{"role": "user", "content": "hi"}])
