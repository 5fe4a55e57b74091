#!/usr/bin/env bash
# InfluxDB 1.6.7 (Debian 12), its defaults: a shard a week.
# Rollback: 1.3.0 writes the field total as an integer, 1.4.0 as a float. The rollback comes in the week after the deployment.
# Guess: a field's type is fixed for good when it is first written: 1.4.0 is refused at once, which is seen at the deployment, and 1.3.0 always fits.
# Seen: the type is fixed for a shard. 1.4.0 is refused until the week ends, then it is taken, in the new shard; from then on 1.3.0, with which
# nothing was ever wrong, is refused: 400, "field type conflict", for the rest of that week, and over UDP there is not even that. Of a
# request only the points with that field are dropped, so that the program's other figures go on. What the first days of 1.4.0 and the
# rollback have lost is lost in the recovery, too.
# For a user: a changed type is a new field; a test of it needs an empty shard (SHOW FIELD KEYS lists both types then).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need curl
deb_into deb influxdb
cd "$work"
port=$(free_port); inner=$(free_port); datagrams=$(free_port)
cat >influxdb.conf <<C
reporting-disabled = true
bind-address = "127.0.0.1:$inner"
[meta]
  dir = "$work/meta"
[data]
  dir = "$work/data"
  wal-dir = "$work/wal"
[http]
  bind-address = "127.0.0.1:$port"
[[udp]]
  enabled = true
  bind-address = "127.0.0.1:$datagrams"
  database = "shop"
  batch-size = 1
C
start "$work/deb/usr/bin/influxd" -config influxdb.conf
within 60 curl --silent --fail "http://127.0.0.1:$port/ping" || cannot "InfluxDB did not start"
curl --silent --output /dev/null --data-urlencode 'q=CREATE DATABASE shop' "http://127.0.0.1:$port/query"
# write TOTAL SECONDS: prints the status; visits is written with it.
write() {
  curl --silent --output answer --write-out '%{http_code}' --data-binary "orders total=$1 $2
visits count=1i $2" "http://127.0.0.1:$port/write?db=shop&precision=s"
}
ask() { curl --silent --get --data-urlencode db=shop --data-urlencode "q=$1" "http://127.0.0.1:$port/query"; }
rows() { ask "SELECT * FROM $1" | grep -o 'Z",[0-9.]*' | cut -d, -f2 | paste -sd ' '; }
# Ten days apart, so that they are in two shards.
week1=1700000000 week2=1700800000
expect "1.3.0" 204 "$(write 10i $week1)"
expect "1.4.0, in the same week" 400 "$(write 12.5 $((week1 + 60)))"
expect "1.4.0, in the next week" 204 "$(write 13.5 $week2)"
expect "1.3.0 again, in that week" 400 "$(write 20i $((week2 + 60)))"
expect_in "its answer" 'is type integer, already exists as type float dropped=1' "$(cat answer)"
python3 - "$datagrams" "$((week2 + 120))000000000" <<'P'
import socket, sys
line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
line.sendto(f"orders total=30i {sys.argv[2]}".encode(), ("127.0.0.1", int(sys.argv[1])))
line.sendto(f"visits count=1i {sys.argv[2]}".encode(), ("127.0.0.1", int(sys.argv[1])))
P
arrived() { [ "$(rows visits)" = "1 1 1 1 1" ]; }
within 20 arrived || true
expect "visits, and orders" "1 1 1 1 1, 10 13.5" "$(rows visits), $(rows orders)"
expect "types of total" 2 "$(ask 'SHOW FIELD KEYS FROM orders' | grep -o '"total"' | wc -l)"
finish
