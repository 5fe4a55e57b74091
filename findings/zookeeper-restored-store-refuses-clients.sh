#!/usr/bin/env bash
# ZooKeeper 3.9.3 (one server, from Maven), kazoo 2.11.0.
# Rollback: the server is stopped, its data restored to what it was before the newer release, and started. Programs that were connected to it
# go on running, as they do over a restart of the server.
# Guess: their sessions are not known any more, so they get "expired" (LOST), open new ones and read the restored data.
# Seen: they never get in. The server refuses every client that has seen a later transaction than it has, by closing the connection, and the
# client tries for ever: kazoo stays SUSPENDED, LOST never comes, so that whatever steps down or starts anew on LOST does not. New programs and
# every check of the server are fine. They get in once others have written so much that the count has passed; only then is it LOST.
# For a user: restart all clients after a restore; a check that is a client's own connection, not the server's answer.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
mvn_classpath java org.apache.zookeeper:zookeeper:3.9.3 io.dropwizard.metrics:metrics-core:4.1.12.1 org.xerial.snappy:snappy-java:1.1.10.5
pip_into py kazoo==2.11.0
cd "$work"
port=$(free_port)
mkdir data
cat >shop.py <<'P'
import sys
from kazoo.client import KazooClient
port, times, value = sys.argv[1], int(sys.argv[2]), sys.argv[3]
client = KazooClient(f"127.0.0.1:{port}")
client.start()
client.ensure_path("/limit")
for _ in range(times):
    client.set("/limit", value.encode())
print(client.get("/limit")[0].decode())
client.stop()
P
cat >running.py <<'P'
import logging, sys, time
from kazoo.client import KazooClient
logging.disable()
client = KazooClient(f"127.0.0.1:{sys.argv[1]}", timeout=4)
client.add_listener(lambda state: print(state.lower(), flush=True))
client.start()
client.get("/limit")
while True:
    time.sleep(0.2)
P
shop() { "$work/py/bin/python" shop.py "$port" "$@"; }
serve() {
  start java -Dzookeeper.admin.enableServer=false -cp "$(cat java/classpath)" org.apache.zookeeper.server.ZooKeeperServerMain "$port" "$work/data"
  server=$!
  within 30 shop 0 - || cannot "ZooKeeper did not start"
}
end() { kill "$server"; wait "$server" || true; }
seen() { paste -sd ' ' states; }
serve
expect "older release" 1.3 "$(shop 3 1.3)"
end
cp -r data backup
serve
expect "newer release" 1.4 "$(shop 200 1.4)"
"$work/py/bin/python" running.py "$port" >states &
started+=($!)
within 20 grep -q connected states || cannot "the program did not connect"
end
rm -r data
cp -r backup data
serve
sleep 15
expect "a new program reads" 1.3 "$(shop 0 -)"
expect "the running one, after almost four times its session's timeout" "connected suspended" "$(seen)"
shop 400 1.3 >log
within 90 grep -q lost states || true
within 30 test "$(tail -n 1 states)" = connected || true
expect "after many writes of others" "connected suspended lost connected" "$(seen)"
finish
