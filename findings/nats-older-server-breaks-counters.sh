#!/usr/bin/env bash
# NATS server 2.12.1 (newer) and 2.10.22 (older), JetStream on the same store; nats-py 2.11.0 as the client.
# Rollback: the newer release uses a stream of counters (allow_msg_counter) and one whose messages expire one by one (allow_msg_ttl); the
# older server is started on its store, then the newer again.
# Guess: the older server refuses streams that ask for a level of the API that it does not have: that level stands in their metadata.
# Seen: it opens all. It acknowledges an increment and stores it as a plain message without a value, and keeps messages for ever that
# were to expire. Back in the newer server the counter is "broken" and refuses each increment; no start-up warns of it.
# For a user: with such streams go back with a snapshot from before, or not at all. The repair: add up what the messages hold, empty
# the stream, and publish the sum (tried here).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need go python3
pip_into client nats-py==2.11.0
export GOFLAGS=-mod=mod
for version in 2.10.22 2.12.1; do
  mkdir "$work/$version"
  cd "$work/$version"
  cat >main.go <<'G'
package main

import (
	"os"
	"strconv"

	"github.com/nats-io/nats-server/v2/server"
)

func main() {
	port, _ := strconv.Atoi(os.Args[1])
	node, err := server.NewServer(&server.Options{Host: "127.0.0.1", Port: port, JetStream: true, StoreDir: os.Args[2], LogFile: os.Args[3]})
	if err != nil {
		panic(err)
	}
	node.ConfigureLogger()
	node.Start()
	node.WaitForShutdown()
}
G
  fetch go mod init example.test/node
  fetch go get "github.com/nats-io/nats-server/v2@v$version"
  fetch go build -o server .
  say "with go: github.com/nats-io/nats-server/v2 v$version"
done
cd "$work"
cat >ask.py <<'P'
import asyncio, base64, json, sys
import nats

async def main(port, *acts):
    connection = await nats.connect(f"nats://127.0.0.1:{port}")

    async def api(subject, **body):
        return json.loads((await connection.request("$JS.API." + subject, json.dumps(body).encode(), timeout=10)).data)

    async def publish(subject, **headers):
        answer = json.loads((await connection.request(subject, b"", timeout=10, headers={f"Nats-{k}": v for k, v in headers.items()})).data)
        return answer["error"]["description"] if "error" in answer else "value " + answer["val"] if "val" in answer else "stored"

    seen = []
    for act, *words in (act.split(":") for act in acts):
        if act == "make":
            for name, option in (("hits", "allow_msg_counter"), ("codes", "allow_msg_ttl")):
                made = await api("STREAM.CREATE." + name, name=name, subjects=[name], storage="file", **{option: True})
                seen.append(made["error"]["description"] if "error" in made else name)
        if act == "add":
            seen.append(await publish("hits", Incr=words[0]))
        if act == "code":
            seen.append(await publish("codes", TTL=words[0]))
        if act == "wait":
            await asyncio.sleep(int(words[0]))
        if act == "codes":
            seen.append(str((await api("STREAM.INFO.codes"))["state"]["messages"]) + " codes")
        if act == "last":
            message = (await api("STREAM.MSG.GET.hits", last_by_subj="hits"))["message"]
            seen.append("last " + (base64.b64decode(message.get("data", "")).decode() or "without a value"))
        if act == "purge":
            seen.append(f"purged {(await api('STREAM.PURGE.hits'))['purged']}")
    print(", ".join(seen))
    await connection.close()

asyncio.run(main(*sys.argv[1:]))
P
# with VERSION ACT...: one run of that server on the store.
with() {
  local port
  port=$(free_port)
  start "$1/server" "$port" "$work/store" "$work/$1.log"
  within 30 client/bin/python ask.py "$port" || cannot "the server did not start"
  seen=$(timeout 60 client/bin/python ask.py "$port" "${@:2}" 2>&1 | tail -n 1)
  kill "${started[-1]}"
  wait "${started[-1]}" || true
}
with 2.12.1 make add:+5 add:+2 code:6s codes last
expect "newer" 'hits, codes, value 5, value 7, stored, 1 codes, last {"val":"7"}' "$seen"
with 2.10.22 add:+3 wait:7 codes last
expect "older, more than six seconds later" "stored, 1 codes, last without a value" "$seen"
with 2.12.1 add:+1 wait:3 codes
expect "newer again" "message counter is broken, 0 codes" "$seen"
expect "warnings of the newer about the stream of counters" "0" "$(grep '\[\(WRN\|ERR\)\]' 2.12.1.log | grep -c 'hits' || true)"
with 2.12.1 purge add:+10 add:+1
expect "emptied, the sum published" "purged 3, value 10, value 11" "$seen"
finish
