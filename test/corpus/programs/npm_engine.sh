# The package wants another Node.js.
cd "$(mktemp -d)"
echo '{"name":"agent","version":"1.0.0","engines":{"node":">=99"}}' > package.json
npm install --engine-strict --no-audit --no-fund --cache "$CORPUS_WORK/npm"
