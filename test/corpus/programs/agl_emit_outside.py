"""A span is emitted where no rollout runs."""

import agentlightning as agl

agl.emit_message("hello")
