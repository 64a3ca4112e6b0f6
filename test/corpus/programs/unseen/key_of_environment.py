"""Takes its settings from the environment."""
import os

MODEL = os.environ.get("AGENT_MODEL", "gpt-4o-mini")
KEY = os.environ["AGENT_OPENAI_KEY"]
print(MODEL, len(KEY))
