#!/usr/bin/env bash
# @databases/pg-migrations 5.0.3, PostgreSQL 15 or newer. Migrations 1, 2 in the older release, 1, 2, 3 in the newer, which has migrated.
# Rollback: the older release's `pg-migrations apply`.
# Guess: nothing to do.
# Seen: it fails, because file 3 is missing; the database is unchanged. The option that it names makes it pass, and the newer release's
# next apply is clean as well.
# For a user: `--ignore-error migration_file_missing` in the deploy step, before the first rollback (tried here).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into js @databases/pg-migrations@5.0.3
postgres
cd "$work/js"
mkdir older newer
for i in 1 2 3; do
  echo "create table t$i(id int);" >"newer/00$i-t.sql"
  [ $i -eq 3 ] || cp "newer/00$i-t.sql" older/
done
apply() {
  local status=0
  timeout 90 npx pg-migrations apply --database "postgres://postgres@127.0.0.1:$postgres_port/postgres" --directory "$@" >out 2>&1 || status=$?
  echo "$status"
}
expect "newer, exit" 0 "$(apply newer)"
expect "older, exit" 1 "$(apply older)"
expect_in "older" "migration_file_missing" "$(cat out)"
expect "older with --ignore-error, exit" 0 "$(apply older --ignore-error migration_file_missing)"
expect "newer again, exit" 0 "$(apply newer)"
expect_in "newer again" "No migrations required" "$(cat out)"
finish
