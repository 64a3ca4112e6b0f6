"""A hook of one's own raises; the rollout goes on."""

import agentlightning as agl
from stepping import step


class Saving(agl.Hook):
    async def on_rollout_end(self, *, agent, runner, rollout, spans):
        return spans[0].attributes["score"] + 1


class Agent(agl.LitAgent):
    def rollout(self, task, resources, rollout):
        return 1.0


step(Agent(), hooks=[Saving()])
