def ask(question):
    prompt = f"Answer this: {question"
    return prompt
print(ask("x"))
