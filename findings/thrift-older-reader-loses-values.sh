#!/usr/bin/env bash
# Apache Thrift 0.17.0 (compiler of Debian 12; libthrift for Java 0.17.0), thrift 0.22.0 for Python and Node.js; compact protocol.
# Rollback: the newer release's schema has one more status, and one more kind in a union; the older release reads an order, and writes it back.
# Guess: as with Protocol Buffers in binary form: an unknown status keeps its number, an unknown field of a union is skipped; all languages alike.
# Seen: Python and JavaScript keep the number. Java makes it null and leaves it out of lists and maps: a history of three is one of two, with no
# exception. Written back, the status is gone for good. The union is empty in all three; Python and JavaScript write it back empty, so that the
# order has no payment in the recovery, either; Java then cannot write the order at all.
# For a user: read-modify-write only what the release knows (a field of its own for the new kind); in Java an i32 with constants in place of an
# enumeration, a release earlier.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
deb_into deb thrift-compiler
mvn_classpath java org.apache.thrift:libthrift:0.17.0 org.slf4j:slf4j-api:2.0.16 org.slf4j:slf4j-nop:2.0.16
pip_into py thrift==0.22.0
npm_into js thrift@0.22.0
cd "$work"
schema() {
  cat >"$1.thrift" <<T
namespace java shop
enum Status { OPEN = 1, PAID = 2, $2 }
struct Card { 1: string number }
struct Voucher { 1: string code }
union Payment { 1: Card card, $3 }
struct Order { 1: i32 id, 2: optional Status status, 3: optional Payment payment, 4: optional list<Status> history, 5: optional map<Status, i32> days }
T
  mkdir "$1"
  for language in java:private_members,generated_annotations=suppress py js:node; do
    LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu "$work/deb/usr/bin/thrift" -o "$1" --gen "$language" "$1.thrift"
  done
}
schema older "" ""
schema newer "REFUNDED = 3" "2: Voucher voucher"
cat >order.py <<'P'
import importlib, sys
release, action, path = sys.argv[1:]
sys.path.insert(0, f"{release}/gen-py")
types = importlib.import_module(f"{release}.ttypes")
from thrift.TSerialization import deserialize, serialize
from thrift.protocol.TCompactProtocol import TCompactProtocolFactory
compact = TCompactProtocolFactory()
if action == "write":
    new = types.Status.REFUNDED
    order = types.Order(id=7, status=new, payment=types.Payment(voucher=types.Voucher("tea")), history=[1, new, 2], days={2: 5, new: 6})
else:
    with open(path if action == "show" else "order", "rb") as file:
        order = deserialize(types.Order(), file.read(), compact)
if action != "show":
    with open(path, "wb") as file:
        file.write(serialize(order, compact))
paid = order.payment and getattr(order.payment, "voucher", None)
print(f"status {order.status}, voucher {paid.code if paid else None}, history {order.history}, days {order.days}")
P
cat >Again.java <<'J'
import java.nio.file.*;
import org.apache.thrift.*;
import org.apache.thrift.protocol.TCompactProtocol;
import shop.Order;
public class Again {
  public static void main(String[] arguments) throws Exception {
    var order = new Order();
    var compact = new TCompactProtocol.Factory();
    new TDeserializer(compact).deserialize(order, Files.readAllBytes(Path.of("order")));
    System.out.println("status " + order.getStatus() + ", history " + order.getHistory() + ", days " + order.getDays());
    try {
      Files.write(Path.of("by-java"), new TSerializer(compact).serialize(order));
    } catch (TException error) {
      System.out.println(error.getMessage());
      order.unsetPayment();
      Files.write(Path.of("by-java"), new TSerializer(compact).serialize(order));
    }
  }
}
J
cat >js/again.cjs <<'J'
const fs = require("node:fs");
const thrift = require("thrift");
const { Order } = require("./older_types.js");
const order = new Order();
order.read(new thrift.TCompactProtocol(new thrift.TFramedTransport(fs.readFileSync("order"))));
const out = new thrift.TBufferedTransport(null, (bytes) => fs.writeFileSync("by-js", bytes));
order.write(new thrift.TCompactProtocol(out));
out.flush();
J
cp older/gen-nodejs/* js/
order() { "$work/py/bin/python" order.py "$@"; }
expect "newer release" "status 3, voucher tea, history [1, 3, 2], days {2: 5, 3: 6}" "$(order newer write order)"
order older again by-python >log
expect "after the older release in Python" "status 3, voucher None, history [1, 3, 2], days {2: 5, 3: 6}" "$(order newer show by-python)"
node js/again.cjs
expect "after the older release in JavaScript" "status 3, voucher None, history [1, 3, 2], days {2: 5, 3: 6}" "$(order newer show by-js)"
fetch javac -proc:none -cp "$(cat java/classpath)" -d classes older/gen-java/shop/*.java Again.java
expect "the older release in Java" "status null, history [OPEN, PAID], days {PAID=5}
Cannot write a TUnion with no set value!" "$(java -cp "classes:$(cat java/classpath)" Again)"
expect "after it, without its payment" "status None, voucher None, history [1, 2], days {2: 5}" "$(order newer show by-java)"
finish
