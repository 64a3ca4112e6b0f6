"""The function has not the form of an agent."""

import agentlightning as agl


@agl.rollout
def agent(question):
    return 1.0
