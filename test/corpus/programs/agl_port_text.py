"""The port in the environment is no number."""

import os

os.environ["AGL_SERVER_PORT"] = "http://localhost:4747"
import agentlightning as agl

agl.Trainer(n_runners=1, strategy={"type": "cs"}, algorithm=agl.Baseline())
