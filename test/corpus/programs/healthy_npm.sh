# An installation, as chatty as npm can be.
cd "$(mktemp -d)" && export npm_config_cache="$CORPUS_WORK/npm-healthy"
npm init -y && npm install express pino --no-audit --no-fund --loglevel verbose && npm ls --all && npm run env --silent > /dev/null && npm install --loglevel http
