"""Two modules import each other."""

import agent
