#!/usr/bin/env bash
# RabbitMQ 3.10.8 (Debian 12) with `load_definitions`, its file under version control; pika 1.4.4.
# Rollback: the older release's definitions file is put back and the broker started anew. The newer one had a queue more (audit), a queue orders that
# keeps two messages, an exchange of another type, and a policy that lets messages expire.
# Guess: the broker ends up with what the file says; where that is impossible, since a queue's arguments cannot change, it refuses to start.
# Seen: it starts without an error and changes nothing that exists: the limit, the type of the exchange and the policy stay, the newer binding
# stays beside the older one. The older release cannot declare its queue any more (406), or, if it only publishes, loses the third order to the
# limit and the others to the policy, while audit, which nobody reads, gets them all. The broker is healthy.
# For a user: delete what the older file does not have or has otherwise, as part of the rollback; give a changed queue a new name.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
deb_into deb rabbitmq-server
pip_into py pika==1.4.4
cd "$work"
broker=$(echo "$work"/deb/usr/lib/rabbitmq/lib/rabbitmq_server-*)
erlang=$work/deb/usr/lib/erlang
programs=$(echo "$erlang"/erts-*/bin)
export LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu
mkdir bin home node
# The programs of Erlang have the place of their files written in them; this is what they start.
for each in erl:erlexec escript:escript; do
  printf '%s\n' '#!/bin/sh' "export ROOTDIR=$erlang BINDIR=$programs EMU=beam PROGNAME=erl" "exec $programs/${each#*:} \"\$@\"" >"bin/${each%:*}"
done
chmod +x bin/*
port=$(free_port); between=$(free_port); names=$(free_port)
export PATH=$work/bin:$PATH HOME=$work/home RABBITMQ_HOME=$broker RABBITMQ_NODENAME=shop@localhost RABBITMQ_MNESIA_BASE=$work/node \
  RABBITMQ_LOG_BASE=$work/node RABBITMQ_CONFIG_FILE=$work/rabbit RABBITMQ_ENABLED_PLUGINS_FILE=$work/plugins RABBITMQ_NODE_PORT=$port \
  RABBITMQ_DIST_PORT=$between RABBITMQ_CONF_ENV_FILE=$work/none ERL_EPMD_PORT=$names ERL_EPMD_ADDRESS=127.0.0.1 \
  RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS="-kernel inet_dist_use_interface {127,0,0,1}"
echo '[].' >plugins
printf '%s\n' "listeners.tcp.default = 127.0.0.1:$port" "load_definitions = $work/definitions.json" >rabbit.conf
start "$programs/epmd" -port "$names"
cat >definitions.py <<'P'
import json, sys
newer = sys.argv[1] == "newer"
of = {"vhost": "/", "durable": True, "auto_delete": False}
binding = {"vhost": "/", "source": "shop", "destination_type": "queue", "arguments": {}}
queues = [{**of, "name": "orders", "arguments": {"x-max-length": 2} if newer else {}}]
bindings = [{**binding, "destination": "orders", "routing_key": "#" if newer else "new"}]
if newer:
    queues.append({**of, "name": "audit", "arguments": {}})
    bindings.append({**binding, "destination": "audit", "routing_key": "#"})
policy = {"vhost": "/", "name": "short", "pattern": "^orders$", "apply-to": "queues", "priority": 1, "definition": {"message-ttl": 3000}}
print(json.dumps({
    "vhosts": [{"name": "/"}], "users": [{"name": "shop", "password": "shop", "tags": ""}],
    "permissions": [{"user": "shop", "vhost": "/", "configure": ".*", "write": ".*", "read": ".*"}],
    "exchanges": [{**of, "name": "shop", "type": "topic" if newer else "direct", "internal": False, "arguments": {}}],
    "queues": queues, "bindings": bindings, "policies": [policy] if newer else [],
}))
P
cat >shop.py <<'P'
import sys, time, pika
def channel():
    login = pika.PlainCredentials("shop", "shop")
    return pika.BlockingConnection(pika.ConnectionParameters("127.0.0.1", int(sys.argv[1]), credentials=login)).channel()
def waiting(queue):
    return channel().queue_declare(queue, passive=True).method.message_count
def attempt(what):
    try:
        what(channel())
        return "declared"
    except pika.exceptions.ChannelClosedByBroker as error:
        return f"{error.reply_code} {error.reply_text.split(' for ')[0]}"
match sys.argv[2]:
    case "connect":
        channel()
    case "declare":
        print(attempt(lambda each: each.queue_declare("orders", durable=True)))
        print(attempt(lambda each: each.exchange_declare("shop", "direct", durable=True)))
    case "publish":
        sender = channel()
        for order in range(3):
            sender.basic_publish("shop", "new", str(order).encode())
        time.sleep(1)
        print(f"orders {waiting('orders')}, audit {waiting('audit')}")
        time.sleep(4)
        print(f"orders {waiting('orders')}, audit {waiting('audit')}")
P
shop() { "$work/py/bin/python" shop.py "$port" "$@" 2>&1; }
serve() {
  python3 definitions.py "$1" >definitions.json
  start "$broker/sbin/rabbitmq-server"
  server=$!
  within 90 shop connect || cannot "RabbitMQ did not start"
}
end() {
  "$broker/sbin/rabbitmqctl" --quiet shutdown >log 2>&1 || kill "$server"
  wait "$server" || true
}
serve newer
end
serve older
expect "errors and warnings about the definitions" 0 "$(cat node/*.log | grep -c -i -e '\[error\]' -e 'inequivalent' || true)"
expect "the older release declares" "406 PRECONDITION_FAILED - inequivalent arg 'x-max-length'
406 PRECONDITION_FAILED - inequivalent arg 'type'" "$(shop declare)"
expect "the older release only publishes three orders" "orders 2, audit 3
orders 0, audit 3" "$(shop publish)"
end
finish
