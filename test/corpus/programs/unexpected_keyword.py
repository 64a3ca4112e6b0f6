"""An argument that the client does not have."""

from openai import OpenAI

OpenAI(api_key="none", engine="gpt-4")
