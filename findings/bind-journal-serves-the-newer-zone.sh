#!/usr/bin/env bash
# BIND 9.18 (Debian 12), a primary with `ixfr-from-differences yes`, as it is set where a zone file is generated, and a secondary.
# Rollback: the zone file of the older release, with its lower serial, is put back and `rndc reload` is run; then the server is started anew.
# Guess: the secondary keeps what it has, that is how serials work; the primary serves the file, after a restart at the latest.
# Seen: the primary, too, goes on with the newer zone: `rndc reload` says "queued" with exit 0, only the log says that the zone was not loaded.
# A restart with the older file serves the newer address: the journal beside the file holds the step from the older serial to the newer one
# and is played on top of it. `named-checkzone` on the file is content.
# For a user: put the older records back under a higher serial (tried here); compare what the servers answer, not the file.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
deb_into deb bind9 bind9-utils knot-dnsutils
deb=$work/deb
export LD_LIBRARY_PATH=$deb/usr/lib/x86_64-linux-gnu
cd "$work"
mkdir primary secondary
one=$(free_port); two=$(free_port); control=$(free_port)
settings() {
  echo "options { directory \"$work/$1\"; listen-on port $2 { 127.0.0.1; }; listen-on-v6 { none; }; pid-file \"$work/$1/pid\"; session-keyfile \"$work/$1/key\";
    recursion no; dnssec-validation no; lock-file none; notify explicit; ${3:-} };"
}
key='key shop { algorithm hmac-sha256; secret "c2VjcmV0c2VjcmV0c2VjcmV0"; };'
{
  settings primary "$one" "also-notify { 127.0.0.1 port $two; };"
  echo "$key controls { inet 127.0.0.1 port $control allow { 127.0.0.1; } keys { shop; }; };"
  echo "zone shop { type primary; file \"shop.zone\"; ixfr-from-differences yes; };"
} >primary/named.conf
{
  settings secondary "$two"
  echo "controls { }; zone shop { type secondary; primaries { 127.0.0.1 port $one; }; file \"shop.zone\"; masterfile-format text; };"
} >secondary/named.conf
echo "$key options { default-key shop; default-server 127.0.0.1; default-port $control; };" >rndc.conf
zone() {
  printf '%s\n' "\$TTL 60" "@ IN SOA ns.shop. admin.shop. $1 3600 600 86400 60" "@ IN NS ns.shop." "ns IN A 127.0.0.1" "www IN A $2" >primary/shop.zone
}
ask() { "$deb/usr/bin/kdig" +short +timeout=2 +retry=0 @127.0.0.1 -p "$1" www.shop A 2>/dev/null | grep '^192' || true; }
answers() { [ "$(ask "$1")" = "$2" ]; }
both() { echo "primary $(ask "$one"), secondary $(ask "$two")"; }
serve() {
  start "$deb/usr/sbin/named" -g -c "$work/$1/named.conf"
  server=$!
}
reload() {
  local status=0
  "$deb/usr/sbin/rndc" -c rndc.conf reload shop >reload.log 2>&1 || status=$?
  echo "$status, $(cat reload.log)"
}
older=192.0.2.3 newer=192.0.2.4
zone 2026113001 "$older"
serve primary
first=$server
within 20 answers "$one" "$older" || cannot "the primary did not start"
serve secondary
within 20 answers "$two" "$older" || cannot "the secondary did not start"
zone 2026113002 "$newer"
reload >log
within 20 answers "$two" "$newer" || cannot "the secondary was not told"
expect "newer release" "primary $newer, secondary $newer" "$(both)"
zone 2026113001 "$older"
expect "rndc reload with the older file, exit" "0, zone reload queued" "$(reload)"
sleep 1
expect "after the rollback" "primary $newer, secondary $newer" "$(both)"
expect_in "the log" "new serial (2026113001) out of range" "$(cat started.log)"
expect_in "named-checkzone" "loaded serial 2026113001" "$("$deb/usr/bin/named-checkzone" shop primary/shop.zone)"
kill "$first"
wait "$first" || true
serve primary
within 20 ask "$one"
sleep 1
expect "after a restart" "primary $newer, secondary $newer" "$(both)"
expect_in "the file" "www IN A $older" "$(cat primary/shop.zone)"
zone 2026113003 "$older"
reload >log
within 20 answers "$two" "$older" || true
expect "the older records under a higher serial" "primary $older, secondary $older" "$(both)"
finish
