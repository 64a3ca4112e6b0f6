"""agent imports tools, and tools imports agent."""

from tools import search


class Agent:
    tool = search
