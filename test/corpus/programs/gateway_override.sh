# An option of the gateway is misspelt.
cd "$CORPUS_WORK" && python -m agentlightning.server api_key=secret
