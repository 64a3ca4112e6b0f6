# There is no such type.
cd "$CORPUS_WORK" && python -m agentlightning.controller runner_type=docker
