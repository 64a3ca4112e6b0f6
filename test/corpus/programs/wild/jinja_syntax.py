from jinja2 import Template
print(Template("{% for m in messages %}{{ m.content }}{% end %}").render(messages=[]))
