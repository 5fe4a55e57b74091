#!/usr/bin/env bash
# npm 11.19.1, pnpm 10.34.1 and 12.21.0, Bun 1.4.5, Yarn 4.18.1, Deno 2.9.6, with verdaccio 6.2.1 on loopback: settings that let versions in only
# after some days (min-release-age, minimumReleaseAge, npmMinimalAgeGate, --min-dep-age). A fresh install of `^1.3.0`.
# Rollback of a library: 1.3.0 is 30 days old, the bad 1.4.0 five. Today its author goes back: 1.3.1 made from 1.3.0, with `latest` on it; or
# the older code again as 1.4.1; or that and 1.4.0 deprecated.
# Guess: none asks for an age by itself. With three days the new version is not there yet, and who would get 1.3.1 gets 1.3.0: `latest` says
# that nothing above is wanted. Where 1.4.0 is deprecated, all take 1.3.0.
# Seen: pnpm 12, Yarn and Deno ask for an age without being told to. With `latest` on a version that is too young five of the six fall back to
# the highest that is old enough: the withdrawn 1.4.0, which npm, pnpm and Bun would not take without the setting. Yarn takes 1.4.0 for
# the range even where `latest` is on the old 1.3.0. Deno takes the deprecated 1.4.0 as well.
# For a user: move `latest` to a version that is old already AND deprecate the bad one, at once; then publish the repaired one.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need curl
npm_into js npm11@npm:npm@11.19.1 pnpm10@npm:pnpm@10.34.1 pnpm12@npm:pnpm@12.21.0 @pnpm/exe.linux-x64@12.21.0 @oven/bun-linux-x64@1.4.5 \
  @yarnpkg/cli-dist@4.18.1 @deno/linux-x64-glibc@2.9.6
npm_registry
modules=$work/js/node_modules
export HOME=$work/home
mkdir "$work/package" "$HOME"
npm11() { node "$modules/npm11/bin/npm-cli.js" "$@" --loglevel=error; }
publish() {
  printf '{"name":"shop-lib","version":"%s"}' "$1" >"$work/package/package.json"
  (cd "$work/package" && npm11 publish --tag latest >/dev/null 2>&1)
}
# The older ones get their age in verdaccio's own file.
age() {
  node -e '
    const [, file] = process.argv, { readFileSync, writeFileSync } = require("node:fs"), entry = JSON.parse(readFileSync(file));
    for (const [version, days] of [["1.3.0", 30], ["1.4.0", 5]]) entry.time[version] = new Date(Date.now() - days * 86400000).toISOString();
    writeFileSync(file, JSON.stringify(entry));' "$work/registry/packages/shop-lib/package.json"
}
# installed TOOL DAYS: the version that a fresh project gets; no DAYS: the tool's own setting.
installed() {
  local registry=$npm_config_registry
  rm -rf "$work/consumer" "$HOME" "$npm_config_cache"
  mkdir "$work/consumer" "$HOME"
  cd "$work/consumer"
  echo '{"private":true,"dependencies":{"shop-lib":"^1.3.0"}}' >package.json
  echo "registry=$registry" >.npmrc
  case $1 in
    npm) npm11 install ${2:+--min-release-age=$2} ;;
    pnpm*)
      [ -z "$2" ] || echo "minimumReleaseAge: $(($2 * 1440))" >pnpm-workspace.yaml
      node "$(ls "$modules/$1"/bin/pnpm.[cm]js)" install
      ;;
    bun)
      printf '[install]\nregistry = "%s"\n' "$registry" >bunfig.toml
      "$modules/@oven/bun-linux-x64/bin/bun" install ${2:+--minimum-release-age=$(($2 * 86400))}
      ;;
    yarn)
      printf '%s\n' 'nodeLinker: node-modules' 'enableTelemetry: false' "npmRegistryServer: '$registry'" 'unsafeHttpWhitelist: ["127.0.0.1"]' >.yarnrc.yml
      [ -z "$2" ] || echo "npmMinimalAgeGate: ${2}d" >>.yarnrc.yml
      touch yarn.lock
      node "$modules/@yarnpkg/cli-dist/bin/yarn.js" install
      ;;
    deno) NPM_CONFIG_REGISTRY=$registry "$modules/@deno/linux-x64-glibc/deno" install ${2:+--min-dep-age=P$2D} ;;
  esac >install.log 2>&1 || true
  node -p 'require("shop-lib/package.json").version' 2>/dev/null || tail -n 1 install.log
}
all() {
  local tool answer=
  for tool in npm pnpm10 pnpm12 bun yarn deno; do answer+="$tool $(installed $tool "$1"), "; done
  echo "${answer%, }"
}
publish 1.3.0
publish 1.4.0
npm11 dist-tag add shop-lib@1.3.0 latest >/dev/null
age
expect "latest back on 1.3.0" "npm 1.3.0, pnpm10 1.3.0, pnpm12 1.3.0, bun 1.3.0, yarn 1.4.0, deno 1.3.0" "$(all "")"
expect "the same, three days" "npm 1.3.0, pnpm10 1.3.0, pnpm12 1.3.0, bun 1.3.0, yarn 1.4.0, deno 1.3.0" "$(all 3)"
publish 1.3.1
age
expect "latest on today's 1.3.1" "npm 1.3.1, pnpm10 1.3.1, pnpm12 1.3.0, bun 1.3.1, yarn 1.4.0, deno 1.4.0" "$(all "")"
expect "the same, three days" "npm 1.4.0, pnpm10 1.4.0, pnpm12 1.3.0, bun 1.4.0, yarn 1.4.0, deno 1.4.0" "$(all 3)"
publish 1.4.1
age
expect "latest on today's 1.4.1" "npm 1.4.1, pnpm10 1.4.1, pnpm12 1.4.0, bun 1.4.1, yarn 1.4.0, deno 1.4.0" "$(all "")"
npm11 deprecate shop-lib@1.4.0 bad >/dev/null 2>&1
age
expect "the same, 1.4.0 deprecated" "npm 1.4.1, pnpm10 1.4.1, pnpm12 1.3.0, bun 1.4.1, yarn 1.3.0, deno 1.4.0" "$(all "")"
expect "the same, three days" "npm 1.3.0, pnpm10 1.3.0, pnpm12 1.3.0, bun 1.3.0, yarn 1.3.0, deno 1.4.0" "$(all 3)"
npm11 dist-tag add shop-lib@1.3.0 latest >/dev/null
age
expect "latest back on 1.3.0, 1.4.0 deprecated" "npm 1.3.0, pnpm10 1.3.0, pnpm12 1.3.0, bun 1.3.0, yarn 1.3.0, deno 1.3.0" "$(all "")"
finish
