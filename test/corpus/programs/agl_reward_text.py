"""A reward is a text."""

import agentlightning as agl
from stepping import work_off


class Agent(agl.LitAgent):
    def rollout(self, task, resources, rollout):
        agl.emit_reward("1.0 of 1.0")


work_off(Agent(), [{"question": "6 * 7"}])
