#!/usr/bin/env bash
# Protocol Buffers as JSON: protobuf 6.33.0 (Python), @bufbuild/protobuf 2.10.0 and protobufjs 7.5.4 (JavaScript), one schema.
# Rollback: the newer release stored orders with the status REFUNDED; the older release's schema ends at SENT. As is usual, its
# readers are told to ignore what they do not know.
# Guess: the unknown status is an error, or is kept as "unknown"; that option is about fields.
# Seen: it covers enumeration values, too: the status becomes the first value, so a refunded order is NEW again; in a list the entry
# vanishes (protobufjs: becomes NEW), in a map the key. Written back, what is lost stays lost. As binary all of it is kept.
# For a user: keep the binary form where releases share data, or make the first value of each enumeration mean "unknown".
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into py protobuf==6.33.0
npm_into js @bufbuild/protobuf@2.10.0 protobufjs@7.5.4
cd "$work/js"
cat >write.py <<'P'
from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory

def schema(statuses):
    kind = descriptor_pb2.FieldDescriptorProto
    file = descriptor_pb2.FileDescriptorProto(name="shop.proto", package="shop", syntax="proto3")
    status = file.enum_type.add(name="Status")
    for number, name in enumerate(statuses):
        status.value.add(name=name, number=number)
    order = file.message_type.add(name="Order")
    entry = order.nested_type.add(name="ByShopEntry")
    entry.options.map_entry = True
    enumeration = {"type": kind.TYPE_ENUM, "type_name": ".shop.Status"}
    order.field.add(name="status", json_name="status", number=1, label=kind.LABEL_OPTIONAL, **enumeration)
    order.field.add(name="steps", json_name="steps", number=2, label=kind.LABEL_REPEATED, **enumeration)
    order.field.add(name="by_shop", json_name="byShop", number=3, label=kind.LABEL_REPEATED, type=kind.TYPE_MESSAGE, type_name=".shop.Order.ByShopEntry")
    entry.field.add(name="key", json_name="key", number=1, label=kind.LABEL_OPTIONAL, type=kind.TYPE_STRING)
    entry.field.add(name="value", json_name="value", number=2, label=kind.LABEL_OPTIONAL, **enumeration)
    return file

def order_class(file):
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)
    return message_factory.GetMessageClass(pool.FindMessageTypeByName("shop.Order"))

older = schema(["NEW", "PAID", "SENT"])
order = order_class(schema(["NEW", "PAID", "SENT", "REFUNDED"]))(status=3, steps=[1, 3, 2], by_shop={"a": 3, "b": 1})
text = json_format.MessageToJson(order, indent=None)
with open("order.json", "w") as file:
    file.write(text)
with open("older.bin", "wb") as file:
    file.write(descriptor_pb2.FileDescriptorSet(file=[older]).SerializeToString())
Older = order_class(older)
show = lambda name, read: print(name, read.status, list(read.steps), sorted(dict(read.by_shop)))
show("binary", Older.FromString(order.SerializeToString()))
show("python", json_format.Parse(text, Older(), ignore_unknown_fields=True))
try:
    json_format.Parse(text, Older())
except json_format.ParseError:
    print("python, strict: an error")
P
cat >read.mjs <<'J'
import { readFileSync } from 'node:fs';
import { createFileRegistry, fromBinary, fromJson } from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';
import protobufjs from 'protobufjs';
const json = JSON.parse(readFileSync('order.json', 'utf8'));
const show = (name, { status, steps, byShop }) => console.log(name, status, JSON.stringify(steps), Object.keys(byShop).join());
const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, readFileSync('older.bin')));
show('bufbuild', fromJson(registry.getMessage('shop.Order'), json, { ignoreUnknownFields: true }));
const schema = 'syntax = "proto3"; enum Status { NEW = 0; PAID = 1; SENT = 2; } message Order { Status status = 1; repeated Status steps = 2; map<string, Status> by_shop = 3; }';
show('protobufjs', protobufjs.parse(schema).root.lookupType('Order').fromObject(json));
J
expect "the older release reads, in Python" "binary 3 [1, 3, 2] ['a', 'b']
python 0 [1, 2] ['b']
python, strict: an error" "$("$work/py/bin/python" write.py)"
expect "the older release reads, in JavaScript" "bufbuild 0 [1,2] b
protobufjs 0 [1,0,2] b" "$(node read.mjs)"
finish
