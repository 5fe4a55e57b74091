#!/usr/bin/env bash
# knex 3.3.0, its command line. Two ways to its configuration that a deploy.yml meets when it deploys an older release.
# Rollback: (1) the newer release is "type": "module" and renamed knexfile.js to knexfile.cjs, as Node's own error asks for; (2) the newer
# release split its configuration, so today's deploy.yml says `--knexfile knexfile.production.js`, which the older release does not have.
# Guess: (1) found without an option, as knexfile.js, .ts and .mjs are; (2) exit 1, no such file.
# Seen: (1) knexfile.cjs is not looked for: exit 1, "No configuration file found". (2) the missing file is passed over in silence, and the
# knexfile.js in the folder is taken, which is often that of a developer's database: exit 0, and production is not migrated.
# For a user: let each release name its own file in a script of package.json that deploy.yml calls; check that the file is there.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into js knex@3.3.0
cd "$work/js"
mkdir older newer module
echo '{"private":true}' >older/package.json
echo '{"private":true,"type":"module"}' | tee newer/package.json >module/package.json
configuration='{ client: "pg", connection: { host: "127.0.0.1", port: 1 } }; console.log("read");'
echo "module.exports = $configuration" | tee older/knexfile.js >newer/knexfile.cjs
echo "export default $configuration" >module/knexfile.mjs
# No database driver is installed: whether the file is read shows before that.
run() {
  local status=0
  (cd "$1" && timeout 60 npx knex migrate:latest "${@:2}" 2>&1) >out || status=$?
  if grep -q '^read' out; then echo "read"; else echo "exit $status: $(grep -o 'No configuration file found\|Failed to resolve config file\|Cannot find module.*knexfile' out | head -n 1)"; fi
}
expect "older release, no option" "read" "$(run older)"
expect "newer release, no option" "exit 1: No configuration file found" "$(run newer)"
expect "knexfile.mjs, no option" "read" "$(run module)"
expect "newer release, --knexfile knexfile.cjs" "read" "$(run newer --knexfile knexfile.cjs)"
expect "older release, --knexfile knexfile.production.js, which it does not have" "read" "$(run older --knexfile knexfile.production.js)"
mv older/knexfile.js older/other.js
expect "and nothing else is there" "exit 1: No configuration file found" "$(run older --knexfile knexfile.production.js)"
finish
