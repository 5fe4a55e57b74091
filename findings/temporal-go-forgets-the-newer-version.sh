#!/usr/bin/env bash
# Temporal's SDK for Go 1.51.0 and for Python 1.35.0, with Temporal's test server 1.38.0 (Java) on loopback.
# Rollback: the newer release charges fee 2, behind `GetVersion` (Go) or `patched` (Python), as it should be done. An order has begun there and
# waits for its payment. The worker of the older release, which knows nothing of the change, gets the signal.
# Guess: the history holds a marker that the older code does not ask for: both say that this is not deterministic, the order waits for
# the newer release.
# Seen: Python does. Go skips the marker and goes on in the older code: the order for which fee 2 was recorded is completed with fee 1, without a
# warning, and the recovery cannot change it.
# For a user: in Go ask for the change with DefaultVersion alone in the release BEFORE the one that brings it (tried here: it refuses,
# and the newer release completes the order with fee 2); or read the markers of the running workflows before a rollback.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need go python3
mvn_classpath server io.temporal:temporal-test-server:1.38.0 org.slf4j:slf4j-nop:2.0.17
pip_into py temporalio==1.35.0
mkdir "$work/go"
cd "$work/go"
cat >main.go <<'G'
package main

import (
	"os"

	"go.temporal.io/sdk/client"
	"go.temporal.io/sdk/worker"
	"go.temporal.io/sdk/workflow"
)

func price(ctx workflow.Context) (string, error) {
	fee := "fee 1"
	switch os.Args[1] {
	case "newer":
		if workflow.GetVersion(ctx, "fee", workflow.DefaultVersion, 1) == 1 {
			fee = "fee 2"
		}
	case "prepared":
		workflow.GetVersion(ctx, "fee", workflow.DefaultVersion, workflow.DefaultVersion)
	}
	workflow.GetSignalChannel(ctx, "pay").Receive(ctx, nil)
	return fee, nil
}

func main() {
	c, err := client.Dial(client.Options{HostPort: os.Args[2]})
	if err != nil {
		panic(err)
	}
	worker.SetStickyWorkflowCacheSize(0)
	w := worker.New(c, os.Args[3], worker.Options{})
	w.RegisterWorkflowWithOptions(price, workflow.RegisterOptions{Name: "Price"})
	if err := w.Run(worker.InterruptCh()); err != nil {
		panic(err)
	}
}
G
fetch go mod init shop
fetch go get go.temporal.io/sdk@v1.51.0
fetch go mod tidy
fetch go build -o worker .
say "with go: go.temporal.io/sdk@v1.51.0"
cd "$work"
cat >worker.py <<'P'
import asyncio
import sys

from temporalio import workflow
from temporalio.client import Client
from temporalio.worker import Worker

release, server, queue = sys.argv[1:]


@workflow.defn(name="Price", sandboxed=False)
class Price:
    def __init__(self):
        self.paid = False

    @workflow.run
    async def run(self) -> str:
        fee = "fee 2" if release == "newer" and workflow.patched("fee") else "fee 1"
        await workflow.wait_condition(lambda: self.paid)
        return fee

    @workflow.signal
    def pay(self):
        self.paid = True


async def main():
    client = await Client.connect(server)
    await Worker(client, task_queue=queue, workflows=[Price], max_cached_workflows=0).run()


asyncio.run(main())
P
# begin: until the first task is done. pay: the signal, until the order is completed or refused. look: until it is completed.
cat >order.py <<'P'
import asyncio
import os
import sys

from temporalio.client import Client, WorkflowExecutionStatus

server, queue, act = sys.argv[1:]


async def main():
    client = await Client.connect(server)
    order = client.get_workflow_handle(f"order-{queue}")
    if act == "begin":
        await client.start_workflow("Price", id=order.id, task_queue=queue)
    if act == "pay":
        await order.signal("pay")
    for _ in range(150):
        await asyncio.sleep(0.2)
        if (await order.describe()).status != WorkflowExecutionStatus.RUNNING:
            return "completed with " + await order.result()
        events = (await order.fetch_history()).events
        if act == "begin" and any(each.HasField("workflow_task_completed_event_attributes") for each in events):
            return "waits"
        if act == "pay" and any(each.HasField("workflow_task_failed_event_attributes") for each in events):
            return "refused"
    return "nothing happened"


print(asyncio.run(main()), flush=True)
os._exit(0)
P
port=$(free_port)
start java -cp "$(cat server/classpath)" io.temporal.testserver.TestServer "$port"
within 60 bash -c ": </dev/tcp/127.0.0.1/$port" || cannot "Temporal's test server did not start"
# step LANGUAGE RELEASE QUEUE ACT: with a worker of that release.
step() {
  local server=127.0.0.1:$port
  if [ "$1" = go ]; then start go/worker "$2" "$server" "$3"; else start py/bin/python worker.py "$2" "$server" "$3"; fi
  answer+="$2: $(timeout 60 py/bin/python order.py "$server" "$3" "$4" 2>/dev/null); "
  kill "${started[-1]}"
  wait "${started[-1]}" 2>/dev/null || true
  unset 'started[-1]'
}
# rollback LANGUAGE OLDER
rollback() {
  answer=
  step "$1" newer "$1-$2" begin
  step "$1" "$2" "$1-$2" pay
  step "$1" newer "$1-$2" look
  answer=${answer%; }
}
rollback go older
expect "Go" "newer: waits; older: completed with fee 1; newer: completed with fee 1" "$answer"
rollback python older
expect "Python" "newer: waits; older: refused; newer: completed with fee 2" "$answer"
rollback go prepared
expect "Go, the older release asks for the change" "newer: waits; prepared: refused; newer: completed with fee 2" "$answer"
finish
