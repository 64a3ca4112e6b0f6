# The agent has another key than the gateway.
. ./gateway_start.sh
key=other ask "http://127.0.0.1:$port/api/rollouts?state_in=queuing"
sleep 0.3
