#!/usr/bin/env bash
# etcd 3.4.23 (Debian 12), its server and its client.
# Rollback: the store is restored from the snapshot that was taken before the newer release. The programs that keep running watch their settings
# as they always do: after a lost connection they go on from the revision after the last one they saw.
# Guess: a revision that the store has not reached is an error, as one that was compacted is; the program then reads everything anew.
# Seen: the watch is accepted and says nothing. The restored store counts on from the snapshot, and every change is silent until its
# number passes the one the watcher had seen; then the changes come as if none was missing. The longer the newer release ran, the more is lost.
# For a user: start everything that watches anew after a restore (a read of that revision is refused: "required revision is a future revision").
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need python3
deb_into deb etcd-server etcd-client
cd "$work"
client=$(free_port); peer=$(free_port)
export ETCDCTL_API=3
ctl() { "$work/deb/usr/bin/etcdctl" --endpoints="127.0.0.1:$client" "$@"; }
change() { local value; for value in "$@"; do ctl put /shop/limit "$value" >/dev/null; done; }
serve() {
  start "$work/deb/usr/bin/etcd" --data-dir "$1" --name one --listen-client-urls "http://127.0.0.1:$client" --advertise-client-urls "http://127.0.0.1:$client" \
    --listen-peer-urls "http://127.0.0.1:$peer" --initial-advertise-peer-urls "http://127.0.0.1:$peer" --initial-cluster "one=http://127.0.0.1:$peer"
  server=$!
  within 30 ctl endpoint health || cannot "etcd did not start"
}
revision() { ctl get /shop/limit --write-out json | python3 -c 'import json, sys; print(json.load(sys.stdin)["header"]["revision"])'; }
seen() { grep -v -e PUT -e /shop/limit watched | paste -sd ' '; }
reached() { grep -q "$1" watched; }
serve newer
change 10 20
fetch ctl snapshot save snapshot
change 30 40 50 60
last=$(revision)
expect "the newest revision that the programs saw" 7 "$last"
kill "$server"
wait "$server" || true
fetch "$work/deb/usr/bin/etcdctl" snapshot restore snapshot --data-dir restored --name one --initial-cluster "one=http://127.0.0.1:$peer" \
  --initial-advertise-peer-urls "http://127.0.0.1:$peer"
serve restored
expect "the restored store" 3 "$(revision)"
"$work/deb/usr/bin/etcdctl" --endpoints="127.0.0.1:$client" watch --rev=$((last + 1)) /shop/limit >watched 2>watch-errors &
started+=($!)
"$work/deb/usr/bin/etcdctl" --endpoints="127.0.0.1:$client" watch /shop/limit >new-watch &
started+=($!)
sleep 1
change 11 12 13 14
within 10 grep -q 14 new-watch || cannot "the watch did not start"
expect "four changes, as the running program hears them" "" "$(seen)"
expect "and its errors" "" "$(cat watch-errors)"
expect_in "a read at that revision" "required revision is a future revision" "$(ctl get /shop/limit --rev=$((last + 1)) 2>&1 || true)"
change 15 16
within 10 reached 16 || true
expect "two more" "15 16" "$(seen)"
finish
