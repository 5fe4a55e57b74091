#!/usr/bin/env bash
# PostgreSQL 15, functions kept as `CREATE OR REPLACE` that is run at each deployment (repeatable migrations).
# Rollback: the newer release changed the parameters of a function, dropping the former one; the older release's file puts its own back. Then the
# recovery, which runs the newer file again, as it is.
# Guess: OR REPLACE replaces: after the rollback all run the older body, after the recovery all the newer one.
# Seen: other parameters are another function, and both stay. Where the newer release widened int to bigint, calls with an int run the older body,
# in the recovered newer release, too, for ever; views, defaults and checks run the newer one, also under the older release. Where it added a
# parameter with a default, each call fails in both ("is not unique"), while views go on. Each script exits 0.
# For a user: DROP FUNCTION of the signature that leaves, in both files; after a recovery look for names with two rows in pg_proc.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need psql
postgres
sql() { psql --host 127.0.0.1 --port "$postgres_port" --username postgres --no-align --tuples-only --quiet --set ON_ERROR_STOP=1 --command "$1"; }
body() { echo "RETURNS text LANGUAGE sql AS \$\$ SELECT 'of $1' \$\$"; }
older="CREATE OR REPLACE FUNCTION price(item int) $(body 1.3)"
show() {
  local called
  sql "INSERT INTO orders DEFAULT VALUES"
  called=$(sql "SELECT price(1)" 2>&1) || called=$(head -n 1 <<<"$called")
  echo "call $called, view $(sql "SELECT price FROM prices"), default $(sql "SELECT price FROM orders ORDER BY id DESC LIMIT 1")"
}
# play PARAMETERS: of the newer release.
play() {
  local newer
  newer="CREATE OR REPLACE FUNCTION price($1) $(body 1.4)"
  sql "DROP SCHEMA public CASCADE; CREATE SCHEMA public" 2>>"$work/log"
  sql "$older"
  sql "DROP FUNCTION price(int)"
  sql "$newer"
  sql "CREATE VIEW prices AS SELECT price(1) AS price; CREATE TABLE orders (id serial, price text DEFAULT price(1))"
  show
  sql "$older"
  show
  sql "$newer"
  show
  sql "DROP FUNCTION price(int)"
  show
}
right="call of 1.4, view of 1.4, default of 1.4"
both="call of 1.3, view of 1.4, default of 1.4"
expect "a wider type: newer, rolled back, recovered, the older one dropped" "$right
$both
$both
$right" "$(play "item bigint")"
unclear="call ERROR:  function price(integer) is not unique, view of 1.4, default of 1.4"
expect "a parameter more: newer, rolled back, recovered, the older one dropped" "$right
$unclear
$unclear
$right" "$(play "item int, vat int DEFAULT 19")"
finish
