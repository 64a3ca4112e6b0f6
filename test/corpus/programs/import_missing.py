"""The package is not installed."""

import langgraph_supervisor
