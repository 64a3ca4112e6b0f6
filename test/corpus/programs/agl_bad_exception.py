"""emit_exception wants an exception."""

import agentlightning as agl
from stepping import work_off


class Agent(agl.LitAgent):
    def rollout(self, task, resources, rollout):
        agl.emit_exception("it went wrong")
        return 1.0


work_off(Agent(), [{"question": "6 * 7"}])
