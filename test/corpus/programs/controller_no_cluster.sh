# The controller looks for Kubernetes, which is its default.
. ./gateway_start.sh > "$CORPUS_WORK/gateway.log" 2>&1
cd "$CORPUS_WORK" && KUBECONFIG=/nonexistent timeout -s INT 9 python -m agentlightning.controller agl_server.url="http://127.0.0.1:$port" agl_server.key=secret
