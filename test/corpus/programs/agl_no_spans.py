"""Training data is made of an attempt without spans."""

import agentlightning as agl

agl.TracerTraceToTriplet().adapt([])
