#!/usr/bin/env bash
# dbt 1.9.8 with dbt-duckdb 1.9.4 (DuckDB 1.4.1): an incremental model with a unique_key, which takes what has changed since its last run.
# Rollback: the newer release's model has one column more, "tip". The older release runs while one of the two orders changes; then the
# newer release is back and runs.
# Guess: `append_new_columns` only adds; the older release leaves a column that it does not know as it is, and at the latest the next run of
# the newer release sets it right. `sync_all_columns` is much the same.
# Seen: the older run replaces each row that it touches and leaves its tip empty; with `sync_all_columns` it drops the column, so every
# row's. The newer release only looks at what has changed since, so it never comes by again: empty for good, exit 0 in each run.
# For a user: after the recovery `dbt run --full-refresh` of such models (tried here).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into py dbt-core==1.9.8 dbt-duckdb==1.9.4 duckdb==1.4.1
export DBT_SEND_ANONYMOUS_USAGE_STATS=false HOME=$work/home
mkdir -p "$HOME" "$work/shop/models"
cd "$work/shop"
printf '%s\n' 'name: shop' 'version: "1.0"' 'profile: shop' 'model-paths: [models]' >dbt_project.yml
printf '%s\n' 'shop: {target: here, outputs: {here: {type: duckdb, path: shop.duckdb, threads: 1}}}' >profiles.yml
query() { "$work/py/bin/python" -c 'import sys, duckdb; print(*duckdb.connect("shop.duckdb").execute(sys.argv[1]).fetchall())' "$1"; }
# run COLUMNS ON-SCHEMA-CHANGE [OPTION]: a release whose model has these columns, and what its run leaves.
run() {
  cat >models/orders.sql <<SQL
{{ config(materialized='incremental', unique_key='id', on_schema_change='$2') }}
select $1 from raw_orders {% if is_incremental() %} where changed > (select max(changed) from {{ this }}) {% endif %}
SQL
  fetch "$work/py/bin/dbt" --quiet run ${3:+"$3"}
  query 'select * exclude (changed) from orders order by id'
}
for mode in append_new_columns sync_all_columns; do
  rm -f shop.duckdb
  query "create table raw_orders as select * from (values (1, 'tea', 5, 1), (2, 'cup', 3, 1)) t(id, name, tip, changed)" >/dev/null
  expect "$mode, newer release" "(1, 'tea', 5) (2, 'cup', 3)" "$(run 'id, name, tip, changed' "$mode")"
  query "update raw_orders set name = 'green tea', changed = 2 where id = 1" >/dev/null
  if [ "$mode" = append_new_columns ]; then
    expect "older release" "(1, 'green tea', None) (2, 'cup', 3)" "$(run 'id, name, changed' "$mode")"
    expect "after the recovery" "(1, 'green tea', None) (2, 'cup', 3)" "$(run 'id, name, tip, changed' "$mode")"
  else
    expect "older release" "(1, 'green tea') (2, 'cup')" "$(run 'id, name, changed' "$mode")"
    expect "after the recovery" "(1, 'green tea', None) (2, 'cup', None)" "$(run 'id, name, tip, changed' "$mode")"
  fi
  expect "with --full-refresh" "(1, 'green tea', 5) (2, 'cup', 3)" "$(run 'id, name, tip, changed' "$mode" --full-refresh)"
done
finish
