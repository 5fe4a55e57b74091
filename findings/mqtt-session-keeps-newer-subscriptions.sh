#!/usr/bin/env bash
# Mosquitto 2.0.11 (Debian 12), paho-mqtt 2.1.0, a client with a fixed id and a session that is kept, as a worker has that must lose nothing.
# Rollback: 1.4 subscribes to orders/# and refunds/# and books both; 1.3 subscribes to orders/# alone, books each message as an order, and says at
# its start which topics it has.
# Guess: a program gets what it subscribed to; a message of another topic can at most be an old one that waited.
# Seen: the broker keeps the newer release's subscription for the id: 1.3 gets each refund, also those sent later, and books it as an order of
# that amount. A restart of the worker does not help, and neither does one of the broker, which writes the session to its disk. The lists of
# topics in the code and in the log are right all the time.
# For a user: unsubscribe as part of the rollback, or connect once with a clean session (tried here); look at message.topic before booking.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
deb_into deb mosquitto
pip_into py paho-mqtt==2.1.0
export LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu
cd "$work"
port=$(free_port)
mkdir store
printf '%s\n' "listener $port 127.0.0.1" 'allow_anonymous true' 'persistence true' "persistence_location $work/store/" 'user root' >mosquitto.conf
cat >shop.py <<'P'
import sys, time
import paho.mqtt.client as mqtt
port, release, clean, *sent = sys.argv[1:]
topics = ["orders/#"] if release == "1.3" else ["orders/#", "refunds/#"]
booked = []
worker = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2, client_id="worker", clean_session=clean == "clean")
ready = []
worker.on_connect = lambda *_: ready.append(True)
worker.on_subscribe = lambda *_: ready.append(True)
def on_message(client, data, message):
    sign = -1 if release == "1.4" and message.topic.startswith("refunds/") else 1
    booked.append(sign * int(message.payload))
worker.on_message = on_message
def until(count):
    end = time.time() + 10
    while len(ready) < count and time.time() < end:
        time.sleep(0.05)
worker.connect("127.0.0.1", int(port))
worker.loop_start()
until(1)
for topic in topics:
    worker.subscribe(topic, qos=1)
until(1 + len(topics))
sender = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2)
sender.connect("127.0.0.1", int(port))
sender.loop_start()
for each in sent:
    topic, amount = each.split("=")
    sender.publish(topic, amount, qos=1).wait_for_publish(10)
time.sleep(1)
worker.disconnect()
sender.disconnect()
print(f"{release}, {' '.join(topics)}: booked {sorted(booked)}")
P
serve() {
  start "$work/deb/usr/sbin/mosquitto" -c "$work/mosquitto.conf"
  broker=$!
  within 20 python3 -c "import socket; socket.create_connection(('127.0.0.1', $port))" || cannot "mosquitto did not start"
}
shop() { "$work/py/bin/python" shop.py "$port" "$@"; }
serve
expect "newer release" "1.4, orders/# refunds/#: booked [-5, 20]" "$(shop 1.4 kept orders/1=20 refunds/1=5)"
expect "older release" "1.3, orders/#: booked [6, 30]" "$(shop 1.3 kept orders/2=30 refunds/2=6)"
kill "$broker"
wait "$broker" || true
serve
expect "after a restart of the broker" "1.3, orders/#: booked [7, 40]" "$(shop 1.3 kept orders/3=40 refunds/3=7)"
shop 1.3 clean >log
expect "after one connection with a clean session" "1.3, orders/#: booked [50]" "$(shop 1.3 kept orders/4=50 refunds/4=8)"
finish
