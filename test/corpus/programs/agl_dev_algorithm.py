"""Trainer.dev wants a fast algorithm."""

import agentlightning as agl


class Agent(agl.LitAgent):
    def rollout(self, task, resources, rollout):
        return 1.0


@agl.algo
async def algorithm(*, store):
    pass


agl.Trainer(n_runners=1, algorithm=algorithm, strategy="shm").dev(Agent(), train_dataset=[{"question": "6 * 7"}])
