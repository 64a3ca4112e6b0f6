# The script that a package runs when it is installed fails.
cd "$(mktemp -d)" && echo '{"name":"agent","version":"1.0.0","scripts":{"postinstall":"node -e \"process.exit(3)\""}}' > package.json
npm install --no-audit --no-fund --cache "$CORPUS_WORK/npm"
