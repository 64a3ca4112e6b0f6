"""The agent asks a model server that is not there."""

import agentlightning as agl
import openai
from stepping import work_off


class Agent(agl.LitAgent):
    def rollout(self, task, resources, rollout):
        client = openai.OpenAI(base_url=resources["llm"].endpoint, api_key="none", max_retries=0)
        client.chat.completions.create(model="qwen", messages=[{"role": "user", "content": task["question"]}])


work_off(Agent(), [{"question": "6 * 7"}, {"question": "7 * 7"}])
