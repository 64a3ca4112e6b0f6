# The gateway has been restarted and has forgotten its rollouts.
. ./gateway_start.sh
ask "http://127.0.0.1:$port/api/rollouts/solve-1"
sleep 0.3
