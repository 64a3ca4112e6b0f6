"""No key is set at all."""

from openai import OpenAI

OpenAI()
