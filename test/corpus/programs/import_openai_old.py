"""Written for openai 0.x."""

import openai

openai.ChatCompletion.create(model="gpt-4", messages=[])
