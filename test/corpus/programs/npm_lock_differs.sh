# The lock file does not fit package.json.
cd "$(mktemp -d)" && mkdir a && echo '{"name":"core","version":"2.0.0"}' > a/package.json
echo '{"name":"agent","version":"1.0.0","dependencies":{"core":"file:./a"}}' > package.json
echo '{"name":"agent","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"agent","version":"1.0.0"}}}' > package-lock.json
npm ci --no-audit --no-fund --cache "$CORPUS_WORK/npm"
