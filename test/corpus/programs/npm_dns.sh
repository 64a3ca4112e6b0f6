# The name of the registry does not exist.
cd "$CORPUS_WORK" && npm install express --registry http://registry.invalid/ --fetch-retries 0 --no-audit --no-fund --cache "$CORPUS_WORK/npm"
