import agentlightning as agl
t = agl.PromptTemplate(template="Answer {question} for {user}", engine="f-string")
print(t.format(question="x"))
