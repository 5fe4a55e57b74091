#!/usr/bin/env bash
# migrate 2.1.0 (node-migrate) with its file store. Migrations 1, 2 in the older release, 1, 2, 3 in the newer, which has migrated.
# Rollback: the older release's `migrate up`; then what its error suggests to people: --force.
# Guess: nothing to do; and --force ignores the missing file.
# Seen: up, list and down fail because file 3 is missing. `up --force` passes and changes nothing. But `down --force` undoes 2 and 1,
# which the older release needs, and keeps 3; after the next `up --force` the store has forgotten 3, so that the newer
# release runs migration 3 a second time on a database that has it.
# For a user: `up --force` in the rollback's deploy step (tried here); never `down` from the older release.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into js migrate@2.1.0
cd "$work/js"
mkdir older newer
for i in 1 2 3; do
  echo "const note = (word) => async () => console.log('ran:', word, $i); exports.up = note('up'); exports.down = note('down');" >"newer/$i-t.js"
  [ $i -eq 3 ] || cp "newer/$i-t.js" older/
done
run() {
  local status=0
  timeout 60 npx migrate "$1" --migrations-dir "$2" --state-file state "${@:3}" >out 2>&1 || status=$?
  echo "exit $status$(sed -n 's/^ran:/;/p' out | tr -d '\n')"
}
expect "newer, up" "exit 0; up 1; up 2; up 3" "$(run up newer)"
expect "older, up" "exit 1" "$(run up older)"
expect_in "its words" "Missing migration file: 3-t.js" "$(cat out)"
expect "older, list" "exit 1" "$(run list older)"
expect "older, up --force" "exit 0" "$(run up older --force)"
expect "newer, up" "exit 0" "$(run up newer)"
expect "older, down --force" "exit 0; down 2; down 1" "$(run down older --force)"
expect "older, up --force" "exit 0; up 1; up 2" "$(run up older --force)"
expect "newer, up" "exit 0; up 3" "$(run up newer)"
finish
