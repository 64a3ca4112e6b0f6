"""The agent wants a model, and the resources have none."""

import agentlightning as agl
from stepping import step


@agl.rollout
def agent(task, llm: agl.LLM):
    return 1.0


step(agent, {"prompt": agl.PromptTemplate(template="{question}", engine="f-string")})
