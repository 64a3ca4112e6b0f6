from jinja2 import Environment, StrictUndefined
print(Environment(undefined=StrictUndefined).from_string("Hello {{ user.name }}").render(users=[]))
