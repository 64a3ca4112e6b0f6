"""A reward in several dimensions does not say which is the main one."""

import agentlightning as agl
from stepping import work_off


class Agent(agl.LitAgent):
    def rollout(self, task, resources, rollout):
        agl.emit_reward({"accuracy": 1.0, "brevity": 0.5})


work_off(Agent(), [{"question": "6 * 7"}])
