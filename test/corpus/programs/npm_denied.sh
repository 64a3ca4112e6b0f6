# The folder belongs to somebody else.
as() { setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/nonexistent npm_config_cache="$cache" "$@"; }
cd "$(mktemp -d)" && chmod 755 . && mkdir a && echo '{"name":"core","version":"2.0.0"}' > a/package.json
npm pack ./a --silent > /dev/null && cache=$(setpriv --reuid=65534 --regid=65534 --clear-groups mktemp -d)
echo '{"name":"agent","version":"1.0.0"}' > package.json
as /usr/bin/npm install --no-audit --no-fund ./core-2.0.0.tgz
