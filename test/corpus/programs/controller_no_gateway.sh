# The controller's gateway does not run.
cd "$CORPUS_WORK" && timeout -s INT 8 python -m agentlightning.controller runner_type=local agl_server.url=http://127.0.0.1:9
