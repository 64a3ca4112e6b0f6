# A subcommand whose module has been removed.
agl agentops
