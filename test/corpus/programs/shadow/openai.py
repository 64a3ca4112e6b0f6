"""A file of one's own with the name of the library that it uses."""

from openai import OpenAI

OpenAI()
