#!/usr/bin/env bash
# PostgreSQL 15, pg_dump in the custom format and pg_restore --clean --if-exists.
# Rollback: the dump from before the newer release is restored into its database. The newer release had added a view on orders, or a table that
# refers to orders; nothing else differs in the schema.
# Guess: what the dump holds replaces what is there, the newer view or table stays beside it; where that is impossible, nothing happens.
# Seen: the table cannot be dropped, which is an error that pg_restore goes on after. With a newer table that refers to orders, orders keeps its
# newer rows, while payments goes back, and so does the sequence: each new order is a duplicate key until it has caught up. With a newer view
# the primary key is dropped before that, so that the older rows are added to the newer ones, and the key cannot be made again: orders has two
# rows for one id, and takes more. Exit 1, "errors ignored on restore"; without the view or table all is well, as in each rehearsal.
# For a user: --single-transaction (tried here: all stays as it was), and drop what the newer release added first; or restore into a new database.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need psql
postgres
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)
[ -x "$bin/pg_restore" ] || bin=$(dirname "$(command -v pg_restore || cannot "pg_restore is missing")")
say "$("$bin/pg_restore" --version)"
login=(--host 127.0.0.1 --port "$postgres_port" --username postgres)
sql() { psql "${login[@]}" --dbname "$database" --no-align --tuples-only --quiet --command "$1" 2>&1; }
show() {
  sql "SELECT 'orders ' || (SELECT string_agg(release, ',' ORDER BY release) FROM orders) || '; payments ' || (SELECT string_agg(release, ',' ORDER BY release) FROM payments) || '; visits ' || (SELECT string_agg(release, ',' ORDER BY release) FROM visits)"
}
write() { sql "INSERT INTO orders (release) VALUES ('$1'); INSERT INTO payments VALUES ('$1'); INSERT INTO visits VALUES ('$1')"; }
# shop: the older release's database, its dump, and the newer release's rows.
shop() {
  database=$1
  psql "${login[@]}" --quiet --command "CREATE DATABASE $database"
  sql "CREATE TABLE orders (id serial PRIMARY KEY, release text); CREATE TABLE payments (release text); CREATE TABLE visits (release text)"
  write 1.3
  "$bin/pg_dump" "${login[@]}" --format custom --file "$work/$database.dump" "$database"
}
restore() {
  local status=0
  "$bin/pg_restore" "${login[@]}" --clean --if-exists "$@" --dbname "$database" "$work/$database.dump" 2>"$work/errors" || status=$?
  echo "exit $status"
}
shop plain
write 1.4
expect "nothing added: $(restore)" "orders 1.3; payments 1.3; visits 1.3" "$(show)"
shop added
write 1.4
sql "CREATE VIEW open_orders AS SELECT id FROM orders; CREATE VIEW newest_visit AS SELECT max(release) FROM visits"
expect "with the newer views, in one transaction" "exit 1" "$(restore --single-transaction)"
expect "the rows" "orders 1.3,1.4; payments 1.3,1.4; visits 1.3,1.4" "$(show)"
expect "with the newer views" "exit 1" "$(restore)"
expect_in "its words" "errors ignored on restore" "$(tail -n 1 "$work/errors")"
expect "the rows" "orders 1.3,1.3,1.4; payments 1.3; visits 1.3,1.3,1.4" "$(show)"
expect "keys of orders" 0 "$(sql "SELECT count(*) FROM pg_constraint WHERE conrelid = 'orders'::regclass")"
sql "INSERT INTO orders (release) VALUES ('1.3 again')"
expect "ids after the next order" "1,1,2,2" "$(sql "SELECT string_agg(id::text, ',' ORDER BY id) FROM orders")"
shop referred
write 1.4
sql "CREATE TABLE refunds (order_id int REFERENCES orders (id))"
expect "with a newer table that refers to orders: $(restore)" "orders 1.3,1.4; payments 1.3; visits 1.3" "$(show)"
expect_in "the next order" 'duplicate key value violates unique constraint "orders_pkey"' "$(sql "INSERT INTO orders (release) VALUES ('1.3')")"
finish
