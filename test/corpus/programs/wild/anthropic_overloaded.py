import anthropic
client = anthropic.Anthropic(api_key="sk-ant-x", base_url="http://127.0.0.1:18431/overload", max_retries=0)
def plan(goal):
    reply = client.messages.create(model="claude-sonnet-4-5", max_tokens=100, messages=[{"role": "user", "content": goal}])
    return reply.content[0].text
print(plan("Book a table"))
