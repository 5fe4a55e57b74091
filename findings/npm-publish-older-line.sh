#!/usr/bin/env bash
# npm 11.6.2 and 10.9.4 with verdaccio 6.2.1, a registry on loopback.
# Rollback: 1.4.0 was bad; the fix is 1.3.1, made from 1.3.0, and the deploy step publishes it as always with `npm publish`.
# Guess: it is published and becomes `latest`; or it never becomes `latest`, being lower.
# Seen: both, by version. npm 10 publishes it and moves `latest` down. npm 11 refuses and publishes nothing, so the deployment of the
# rollback fails in the one situation in which it is needed. Node 24 and 25 bring npm 11.
# For a user: always `npm publish --tag latest` (or the tag that is meant): both then publish and move it (tried here).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need curl
npm_into js npm11@npm:npm@11.6.2 npm10@npm:npm@10.9.4
npm_registry
cd "$work"
mkdir package
npm_of() { node "$work/js/node_modules/$1/bin/npm-cli.js" "${@:2}"; }
publish() {
  printf '{"name":"shop-lib","version":"%s"}' "$2" >package/package.json
  (cd package && npm_of "$1" publish --loglevel=error "${@:3}" 2>&1 | grep -E '^\+ |Cannot implicitly' | cut -c1-50) || true
}
latest() { npm_of npm11 view shop-lib dist-tags.latest; }
publish npm11 1.3.0 >/dev/null
publish npm11 1.4.0 >/dev/null
expect "npm 11 publishes 1.3.1" 'npm error Cannot implicitly apply the "latest" tag' "$(publish npm11 1.3.1)"
expect "latest then" 1.4.0 "$(latest)"
expect "npm 11 with --tag latest" "+ shop-lib@1.3.1" "$(publish npm11 1.3.1 --tag latest)"
expect "latest then" 1.3.1 "$(latest)"
expect "npm 10 publishes 1.3.2" "+ shop-lib@1.3.2" "$(publish npm10 1.3.2)"
expect "latest then" 1.3.2 "$(latest)"
finish
