PROMPT = """Answer as JSON: {"name": "...", "age": 0}
Question: {question}"""
print(PROMPT.format(question="Who?"))
