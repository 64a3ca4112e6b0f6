from agent import Agent


def search(agent: Agent) -> str:
    return "nothing"
