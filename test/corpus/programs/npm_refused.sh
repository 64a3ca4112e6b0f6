# The registry does not answer.
cd "$CORPUS_WORK" && npm install express --registry http://127.0.0.1:9/ --fetch-retries 0 --no-audit --no-fund --cache "$CORPUS_WORK/npm"
