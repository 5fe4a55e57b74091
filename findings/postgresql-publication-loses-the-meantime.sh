#!/usr/bin/env bash
# PostgreSQL 15, logical replication between two servers.
# Rollback: the newer release's migration put its table refunds into the publication; its "down" sets the publication back to orders alone. The
# table stays and is written to. The recovery puts refunds into the publication again. The slot is there all the time.
# Guess: the slot keeps the WAL, so the subscriber has all rows after the recovery; if not, REFRESH PUBLICATION copies what is missing.
# Seen: a row is sent by what the publication said when it was written: the rows of the meantime never come, no error, and later rows do, so
# that it looks in order. An update of such a row does nothing. REFRESH PUBLICATION is no help, since the subscriber knows the table. Where it
# was run in the rollback, too, the table is copied anew: onto the old rows, which is a duplicate key, every few seconds, for ever.
# For a user: leave the table in the publication when going back; else TRUNCATE it at the subscriber before the second refresh (tried here).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)
[ -x "$bin/initdb" ] || cannot "PostgreSQL is not installed (initdb)"
need psql
say "$("$bin/postgres" --version)"
cd "$work"
as=()
mkdir area
if [ "$(id -u)" -eq 0 ]; then
  as=(setpriv --reuid=nobody --clear-groups)
  chmod 711 "$work"
  chown nobody area
fi
publisher=$(free_port); subscriber=$(free_port)
sql() { psql --host 127.0.0.1 --port "$1" --username postgres --no-align --tuples-only --quiet --command "$2" 2>&1; }
for server in publisher subscriber; do
  fetch "${as[@]}" "$bin/initdb" --pgdata "area/$server" --auth trust --username postgres --no-sync
  "${as[@]}" "$bin/postgres" -D "area/$server" -p "${!server}" -h 127.0.0.1 -k "" -c wal_level=logical -c fsync=off >"$server.log" 2>&1 &
  started+=($!)
  within 60 "$bin/pg_isready" -h 127.0.0.1 -p "${!server}" || cannot "PostgreSQL did not start"
  sql "${!server}" "CREATE TABLE orders (id int PRIMARY KEY); CREATE TABLE refunds (id int PRIMARY KEY, state text)"
done
write() { sql "$publisher" "INSERT INTO refunds VALUES ($1, 'open'); INSERT INTO orders VALUES ($1)"; }
ids() { sql "$subscriber" "SELECT string_agg(id::text, ',' ORDER BY id) FROM $1"; }
has_order() { [ "$(sql "$subscriber" "SELECT count(*) FROM orders WHERE id = $1")" = 1 ]; }
both() {
  within 30 has_order "$1" || cannot "the replication did not go on"
  echo "orders $(ids orders), refunds $(ids refunds)"
}
refresh() { sql "$subscriber" "ALTER SUBSCRIPTION shop REFRESH PUBLICATION"; }
newer() { sql "$publisher" "ALTER PUBLICATION shop SET TABLE orders, refunds"; }
older() { sql "$publisher" "ALTER PUBLICATION shop SET TABLE orders"; }
sql "$publisher" "CREATE PUBLICATION shop FOR TABLE orders, refunds"
sql "$subscriber" "CREATE SUBSCRIPTION shop CONNECTION 'host=127.0.0.1 port=$publisher user=postgres dbname=postgres' PUBLICATION shop" >log
synchronised() { [ "$(sql "$subscriber" "SELECT count(*) FROM pg_subscription_rel WHERE srsubstate = 'r'")" = "$1" ]; }
within 30 synchronised 2 || cannot "the first copy did not end"
write 1
expect "newer release" "orders 1, refunds 1" "$(both 1)"
older
write 2
newer
write 3
expect "after the recovery" "orders 1,2,3, refunds 1,3" "$(both 3)"
refresh
sql "$publisher" "UPDATE refunds SET state = 'paid'"
write 4
expect "after a refresh and an update of all refunds" "orders 1,2,3,4, refunds 1,3,4" "$(both 4)"
expect "errors of the subscriber" 0 "$(grep -c ERROR subscriber.log || true)"
older
refresh
write 5
newer
refresh
copied_twice() { [ "$(grep -c 'ERROR:  duplicate key value violates unique constraint "refunds_pkey"' subscriber.log)" -ge 2 ]; }
within 30 copied_twice || true
expect "refreshed in the rollback, and in the recovery" "failed more than once" "$(copied_twice && echo failed more than once || true)"
write 6
expect "the rows" "orders 1,2,3,4,5,6, refunds 1,3,4" "$(both 6)"
sql "$subscriber" "TRUNCATE refunds"
within 30 synchronised 2 || true
expect "after TRUNCATE at the subscriber" "orders 1,2,3,4,5,6, refunds 1,2,3,4,5,6" "$(both 6)"
finish
