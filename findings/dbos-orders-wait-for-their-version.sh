#!/usr/bin/env bash
# DBOS 3.4.0 (Python) with SQLite as its system database: durable workflows and a queue.
# Rollback: the newer release has put an order into the queue and is in the middle of another one; then the older release starts.
# Guess: a queue is a queue: the older release does what is in it, and goes on with what was interrupted, well or badly.
# Seen: each workflow carries the version of the application that enqueued it, a hash of the text of all workflows. The older release, whose
# hash differs, leaves both alone, for ever, without a word, and is healthy; nothing looks at the age of the queue. A comment in one
# workflow is enough to differ. But the hash knows only workflows: where the newer release changed a step (what a workflow calls), the
# version is the same, and the older release goes on with the newer release's workflow and its own older step.
# For a user: fix `application_version` by hand per contract, watch the oldest entry of the queue, and after a rollback fork or cancel
# what waits (DBOS.fork_workflow with its own application_version, tried here; cancel the first, or both run).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into py dbos==3.4.0
cat >"$work/shop.py" <<'PY'
import os, sys, time
from dbos import DBOS, SetWorkflowID

release, task = sys.argv[1:]
DBOS(config={"name": "shop", "system_database_url": "sqlite:///shop.sqlite", "log_level": "ERROR"})

@DBOS.step()
def charge(what):
    print(f"1.3 charges {what}", flush=True)

@DBOS.workflow()
def order(name):
    charge(f"{name} before")
    time.sleep(1)
    charge(f"{name} after")

DBOS.launch()
DBOS.register_queue("orders")
if task == "version":
    print(DBOS.application_version)
if task == "leave":
    with SetWorkflowID("interrupted"):
        DBOS.start_workflow(order, "interrupted")
    time.sleep(0.5)
    with SetWorkflowID("waiting"):
        DBOS.retrieve_queue("orders").enqueue(order, "waiting")
if task == "fork":
    fork = DBOS.fork_workflow("waiting", 1, application_version=DBOS.application_version)
    fork.get_result()
if task == "run":
    time.sleep(5)
    print(", ".join(sorted(f"{each.workflow_id} {each.status}" for each in DBOS.list_workflows())))
os._exit(0)
PY
sed 's/time.sleep(1)/time.sleep(1.0)/; s/1.3 charges/1.4 charges/' "$work/shop.py" >"$work/workflow-changed.py"
sed 's/1.3 charges/1.4 charges/' "$work/shop.py" >"$work/step-changed.py"
sed 's/def order(name):/def order(name):  # an order/' "$work/shop.py" >"$work/comment-changed.py"
cd "$work"
run() { py/bin/python "$@" 2>>errors.log; }
version() { run "$1.py" x version; }
same() { [ "$(version shop)" = "$(version "$1")" ] && echo same || echo other; }
expect "version after a changed workflow, comment, step" "other other same" "$(same workflow-changed) $(same comment-changed) $(same step-changed)"
rm -f shop.sqlite*
expect "newer release, ended in the middle" "1.4 charges interrupted before" "$(run workflow-changed.py 1.4 leave)"
expect "older release" "interrupted PENDING, waiting ENQUEUED" "$(run shop.py 1.3 run)"
expect_in "older release, once it has forked it" "1.3 charges waiting after" "$(run shop.py 1.3 fork)"
expect "newer release again" "1.4" "$(run workflow-changed.py 1.4 run | grep -o '^1.4 charges waiting after' | cut -c1-3)"
rm -f shop.sqlite*
expect "where only a step was changed: newer release" "1.4 charges interrupted before" "$(run step-changed.py 1.4 leave)"
expect_in "older release" "1.3 charges waiting after" "$(run shop.py 1.3 run)"
finish
