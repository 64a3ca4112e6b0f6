"""An object that JSON does not know is emitted."""

import agentlightning as agl
from stepping import work_off


class Agent(agl.LitAgent):
    def rollout(self, task, resources, rollout):
        agl.emit_object({"callback": print})
        return 1.0


work_off(Agent(), [{"question": "6 * 7"}])
