import os
os.environ.pop("ANTHROPIC_API_KEY", None)
import anthropic
print(anthropic.Anthropic().messages.create(model="claude-x", max_tokens=5, messages=[{"role": "user", "content": "x"}]))
