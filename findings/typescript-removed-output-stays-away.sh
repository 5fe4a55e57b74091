#!/usr/bin/env bash
# typescript 5.9.3 with `incremental` and `rootDir`, as many project templates have them.
# Rollback: to get rid of what the newer release left in dist/, the folder is removed before the older release is built.
# Guess: the compiler sees that its output is missing and writes all of it.
# Seen: it writes nothing, exit 0, with `tsc` and with `tsc --build`: tsconfig.tsbuildinfo, which lies beside dist/ and not in it, says that
# nothing has changed. After a change of one file dist/ holds that file alone. Without rootDir the note lies in dist/, and all is written.
# For a user: remove *.tsbuildinfo with dist/, or `tsc --build --force` (both tried here); keep neither in a cache of the build.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into js typescript@5.9.3
cd "$work"
mkdir src
# configure [MORE]
configure() {
  rm -rf dist ./*.tsbuildinfo
  printf '{"compilerOptions":{"incremental":true,"module":"commonjs","outDir":"dist"%s},"include":["src"]}' "${1:-}" >tsconfig.json
  echo 'export const release = "1.3";' >src/main.ts
  echo 'export const port = 80;' >src/port.ts
}
# build [OPTION...]: exit status and what dist/ holds.
build() {
  local status=0
  js/node_modules/.bin/tsc "$@" >build.log 2>&1 || status=$?
  printf '%s: %s' "$status" "$( (ls dist 2>/dev/null || true) | grep '\.js$' | paste -sd ' ' || true)"
}
configure ',"rootDir":"src"'
expect "first build" "0: main.js port.js" "$(build)"
rm -rf dist
expect "dist/ removed, tsc" "0: " "$(build)"
expect "tsc --build" "0: " "$(build --build)"
echo 'export const release = "1.4";' >src/main.ts
expect "one file changed" "0: main.js" "$(build)"
rm -rf dist
expect "tsc --build --force" "0: main.js port.js" "$(build --build --force)"
rm -rf dist ./*.tsbuildinfo
expect "the note removed, too" "0: main.js port.js" "$(build)"
configure
build >first.log
rm -rf dist
expect "without rootDir, dist/ removed" "0: main.js port.js" "$(build)"
finish
