# Two packages want different versions of a third.
cd "$(mktemp -d)" && mkdir -p a b
echo '{"name":"core","version":"2.0.0"}' > a/package.json
echo '{"name":"plugin","version":"1.0.0","peerDependencies":{"core":"^1.0.0"}}' > b/package.json
npm pack ./a ./b --silent > /dev/null
echo '{"name":"agent","version":"1.0.0","dependencies":{"core":"file:./core-2.0.0.tgz","plugin":"file:./plugin-1.0.0.tgz"}}' > package.json
npm install --no-audit --no-fund --cache "$CORPUS_WORK/npm"
