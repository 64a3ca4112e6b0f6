# package.json has a comma too many.
cd "$(mktemp -d)" && echo '{"name":"agent","version":"1.0.0",}' > package.json
npm install --no-audit --no-fund --cache "$CORPUS_WORK/npm"
