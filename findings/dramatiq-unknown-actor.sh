#!/usr/bin/env bash
# dramatiq 2.2.1 with its in-memory StubBroker and the default middleware (Retries among them).
# Rollback: a message for an actor that only the newer release has meets a worker of the older release.
# Guess: the default middleware retries it with growing pauses for hours, time enough for the newer release to be back.
# Seen: no retry. The lookup of the actor fails before the middleware takes over, and the message is a dead letter at once.
# For a user: as with Celery: new actors on a queue of their own, or empty the queue by the newer release before going back.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into py dramatiq==2.2.1
cd "$work"
cat >try.py <<'P'
import logging, time
import dramatiq
from dramatiq.brokers.stub import StubBroker

logging.disable(logging.CRITICAL)
broker = StubBroker()
dramatiq.set_broker(broker)

@dramatiq.actor
def bill(order):
    raise RuntimeError("a failure in a known actor")

for actor in ("invoice", "bill"):
    broker.enqueue(dramatiq.Message(queue_name="default", actor_name=actor, args=(17,), kwargs={}, options={}))
    worker = dramatiq.Worker(broker, worker_timeout=50)
    worker.start()
    time.sleep(2)
    worker.stop()
    print(actor, "dead:", [m.actor_name for m in broker.dead_letters])
P
expect "unknown actor, then a failing known one" "invoice dead: ['invoice']
bill dead: ['invoice']" "$(timeout 60 py/bin/python try.py 2>/dev/null)"
finish
