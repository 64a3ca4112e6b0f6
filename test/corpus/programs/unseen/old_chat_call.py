"""Talks to the model as it was done before openai 1.0."""
import openai

openai.api_key = "sk-test"


def ask(question):
    reply = openai.ChatCompletion.create(model="gpt-4o", messages=[{"role": "user", "content": question}])
    return reply["choices"][0]["message"]["content"]


print(ask("6 * 7?"))
