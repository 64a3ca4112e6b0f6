"""The role in the environment does not exist."""

import os

os.environ["AGL_CURRENT_ROLE"] = "worker"
import agentlightning as agl

agl.Trainer(n_runners=1, strategy={"type": "cs"}, algorithm=agl.Baseline())
