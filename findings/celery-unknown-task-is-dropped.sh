#!/usr/bin/env bash
# Celery 5.7.0, messages in a folder (kombu's filesystem transport), `task_acks_late` and `task_reject_on_worker_lost` on.
# Rollback: tasks that the newer release queued meet a worker of the older release, which does not know their name.
# Guess: with late acknowledgement nothing is lost; the message goes back and waits for a worker that knows it.
# Seen: the worker logs one error, acknowledges the message and drops it. When the newer release is back nothing is left to do.
# For a user: keep a newer worker until its queue is empty, or give new tasks a queue of their own that older workers do not read.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into py celery==5.7.0
cd "$work"
mkdir queue control
cat >older.py <<'P'
from celery import Celery

app = Celery("shop", broker="filesystem://")
app.conf.update(
    broker_transport_options={"data_folder_in": "queue", "data_folder_out": "queue", "control_folder": "control"},
    task_acks_late=True, task_reject_on_worker_lost=True, worker_enable_remote_control=False)

@app.task(name="shop.bill")
def bill(order):
    print(f"billed {order}")
P
cp older.py newer.py
printf '\n@app.task(name="shop.invoice")\ndef invoice(order):\n    print(f"invoiced {order}")\n' >>newer.py
waiting() { find queue -type f | wc -l; }
worker() { timeout 25 py/bin/celery -A "$1" worker --pool solo --loglevel warning --without-gossip --without-mingle --without-heartbeat >"$1.log" 2>&1 || true; }
py/bin/python -c 'import newer; newer.invoice.delay(17); newer.bill.delay(18)'
expect "messages waiting" 2 "$(waiting)"
worker older
expect_in "older worker" "billed 18" "$(cat older.log)"
expect_in "older worker" "Received unregistered task of type 'shop.invoice'" "$(cat older.log)"
expect "messages waiting after the older worker" 0 "$(waiting)"
worker newer
expect "invoices by the newer worker" 0 "$(grep -c invoiced newer.log || true)"
finish
