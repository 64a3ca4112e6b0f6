"""The agent's own code raises; the rollout fails, and the runner goes on."""

import agentlightning as agl
from stepping import work_off


class Agent(agl.LitAgent):
    def rollout(self, task, resources, rollout):
        return 1 / len(task["values"])


work_off(Agent(), [{"values": []}])
