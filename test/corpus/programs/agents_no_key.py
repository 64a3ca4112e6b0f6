"""The OpenAI Agents SDK finds no key."""

from agents import Agent, Runner

Runner.run_sync(Agent(name="solver", instructions="Be brief."), "6 * 7?")
