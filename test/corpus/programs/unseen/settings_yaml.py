"""Settings that somebody edited by hand."""
import yaml

TEXT = """
model: gpt-4o
tools:
  - search
   - calculator
prompt: "You are: helpful
"""
print(yaml.safe_load(TEXT))
