#!/usr/bin/env bash
# @vercel/ncc 0.45.0. An action is released as one bundle with `--license licenses.txt`; a part of it is loaded by import().
# Release: the file with the licences goes out with the bundle, as the MIT licence asks for.
# Guess: it holds the licences of all that is bundled, as without import().
# Seen: each chunk writes the file anew: it holds the licences of one chunk alone, and those of the main file are gone, exit 0.
# For a user: bundle without import(), or collect the licences from node_modules; compare the names with those in the bundle before a release.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into js @vercel/ncc@0.45.0 is-number@7.0.0 bytes@3.1.2 ms@2.1.3
cd "$work/js"
echo '{"private":true,"type":"module"}' >package.json
licences() {
  timeout 120 npx ncc build "$1" --license licenses.txt --out "$2" >log 2>&1 || cannot "ncc does not build: $(tail -n 1 log)"
  grep -oxE 'is-number|bytes|ms' "$2/licenses.txt" | sort | paste -sd ' '
}
echo 'import isNumber from "is-number"; import bytes from "bytes"; import ms from "ms"; console.log(isNumber(1), bytes(1000), ms("1s"));' >whole.js
expect "without import()" "bytes is-number ms" "$(licences whole.js whole)"
echo 'import isNumber from "is-number"; import bytes from "bytes"; const later = await import("./later.js"); console.log(isNumber(1), bytes(1000), later.default);' >parts.js
echo 'import ms from "ms"; export default ms("1s");' >later.js
expect "with import()" "ms" "$(licences parts.js parts)"
expect "and the program runs" "true 1000B 1000" "$(node parts/index.js)"
finish
