# The metrics server is not told where the metrics are.
agl prometheus --port 0
