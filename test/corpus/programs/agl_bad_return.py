"""The rollout returns a text where a number belongs."""

import agentlightning as agl
from stepping import work_off


class Agent(agl.LitAgent):
    def rollout(self, task, resources, rollout):
        return "forty-two"


work_off(Agent(), [{"question": "6 * 7"}])
