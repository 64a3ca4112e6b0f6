"""The agent translates the error of a tool into one of its own."""

import agentlightning as agl
from stepping import work_off


class Agent(agl.LitAgent):
    def rollout(self, task, resources, rollout):
        try:
            open("/home/dev/data/weather.json")
        except OSError as error:
            raise RuntimeError("the tool failed") from error


work_off(Agent(), [{"question": "weather?"}])
