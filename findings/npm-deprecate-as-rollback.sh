#!/usr/bin/env bash
# npm 11.6.2 and pnpm 9.15.9 with verdaccio 6.2.1, a registry on loopback; a fresh install of `^1.0.0`.
# Rollback of a library: 1.4.0 is bad. Is it enough to deprecate it, or to move `latest` back to 1.3.0?
# Guess: ranges take the highest version whatever `latest` says, and deprecation is a warning only.
# Seen: both look at `latest` first: moved back to 1.3.0, a range that would allow 1.4.0 gives 1.3.0, in both. Deprecation alone works
# for npm, which takes 1.3.0 although `latest` is 1.4.0, and not for pnpm, which installs the deprecated 1.4.0.
# For a user: move the tag (`npm dist-tag add`); a deprecation is no rollback for a part of the users.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need curl
npm_into js npm11@npm:npm@11.6.2 pnpm9@npm:pnpm@9.15.9
npm_registry
cd "$work"
mkdir package
npm11() { node "$work/js/node_modules/npm11/bin/npm-cli.js" "$@" --loglevel=error; }
pnpm9() { node "$work/js/node_modules/pnpm9/bin/pnpm.cjs" "$@"; }
export HOME=$work XDG_CACHE_HOME=$work/cache XDG_DATA_HOME=$work/data
for version in 1.3.0 1.4.0; do
  printf '{"name":"shop-lib","version":"%s"}' "$version" >package/package.json
  (cd package && npm11 publish >/dev/null 2>&1)
done
installed() {
  rm -rf consumer cache data "$npm_config_cache"
  mkdir consumer
  echo '{"private":true,"dependencies":{"shop-lib":"^1.0.0"}}' >consumer/package.json
  (cd consumer && "$1" install >/dev/null 2>&1 && node -p 'require("shop-lib/package.json").version')
}
both() { echo "npm $(installed npm11), pnpm $(installed pnpm9)"; }
expect "at first" "npm 1.4.0, pnpm 1.4.0" "$(both)"
npm11 dist-tag add shop-lib@1.3.0 latest >/dev/null
expect "latest moved back to 1.3.0" "npm 1.3.0, pnpm 1.3.0" "$(both)"
npm11 dist-tag add shop-lib@1.4.0 latest >/dev/null
npm11 deprecate shop-lib@1.4.0 "bad" >/dev/null 2>&1
expect "1.4.0 deprecated, and latest" "npm 1.3.0, pnpm 1.4.0" "$(both)"
finish
