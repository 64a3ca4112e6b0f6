# A tool of the team's own, from a server that is not there.
mkdir -p "$CORPUS_WORK/agent" && cd "$CORPUS_WORK/agent" && echo '{"name": "agent", "version": "1.0.0"}' > package.json
npm install --no-audit --no-fund "git+https://127.0.0.1:9/team/tools.git"
