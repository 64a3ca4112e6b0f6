# There is no such script.
cd "$(mktemp -d)" && echo '{"name":"agent","version":"1.0.0","scripts":{"build":"tsc"}}' > package.json
npm run train --cache "$CORPUS_WORK/npm"
