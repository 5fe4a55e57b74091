#!/usr/bin/env bash
# Apache Avro: avro 1.12.0 (Python), avro-js 1.12.0 (JavaScript), avro 1.12.0 (Java); beside them fastavro 1.12.1 and avsc 5.7.9.
# Rollback: the newer release writes orders with a status that the older one does not have. The older one's schema was prepared for that:
# its enumeration names a default, as the specification has it.
# Guess: the older release reads the default, in every language; the schema says so, and the project's own libraries know the schema.
# Seen: Java, fastavro and avsc read it. Apache's library for Python fails at that order, and when the reader goes on, the rest of the
# file is no longer read as orders. avro-js does not accept the pair of schemas at all.
# For a user: feed each consumer one message of the newer schema before the release; in Python use fastavro, in JavaScript avsc.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into python avro==1.12.0 fastavro==1.12.1
npm_into js avro-js@1.12.0 avsc@5.7.9
mvn_classpath java org.apache.avro:avro:1.12.0
cd "$work"
cat >write.py <<'P'
import json, fastavro

def schema(*symbols):
    status = {"type": "enum", "name": "Status", "symbols": ["UNKNOWN", *symbols], "default": "UNKNOWN"}
    return {"type": "record", "name": "Order", "fields": [{"name": "id", "type": "string"}, {"name": "status", "type": status}, {"name": "total", "type": "long"}]}

older, newer = schema("PAID"), schema("PAID", "REFUNDED")
for name in ("older", "newer"):
    with open(name + ".avsc", "w") as file:
        json.dump(globals()[name], file)
with open("orders.avro", "wb") as file:
    fastavro.writer(file, newer, [{"id": str(n), "status": status, "total": 10 * n} for n, status in enumerate(("PAID", "REFUNDED", "PAID", "PAID"))],
                    sync_marker=b"0123456789abcdef")
P
cat >fast.py <<'P'
import json, fastavro
with open("orders.avro", "rb") as file:
    print(*(order["status"] for order in fastavro.reader(file, json.load(open("older.avsc")))))
P
cat >apache.py <<'P'
import avro.datafile, avro.errors, avro.io, avro.schema

orders = avro.datafile.DataFileReader(open("orders.avro", "rb"), avro.io.DatumReader(None, avro.schema.parse(open("older.avsc").read())))
for _ in range(3):
    try:
        print(next(orders)["status"])
    except avro.errors.SchemaResolutionException:
        print("SchemaResolutionException")
    except Exception:
        print("another error")
P
cat >read.cjs <<'J'
const [, , name] = process.argv;
const library = require(`./js/node_modules/${name}`);
const [older, newer] = ["older", "newer"].map((file) => require("fs").readFileSync(`${file}.avsc`, "utf8")).map((text) => library.parse(text));
try {
  const order = older.fromBuffer(newer.toBuffer({ id: "1", status: "REFUNDED", total: 10 }), older.createResolver(newer));
  console.log(order.status);
} catch (error) {
  console.log(error.message);
}
J
cat >Read.java <<'J'
import java.io.File;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.*;

public class Read {
  public static void main(String[] arguments) throws Exception {
    Schema older = new Schema.Parser().parse(new File("older.avsc"));
    try (DataFileReader<GenericRecord> orders = new DataFileReader<>(new File("orders.avro"), new GenericDatumReader<>(null, older))) {
      for (GenericRecord order : orders) System.out.print(order.get("status") + " ");
    }
  }
}
J
python/bin/python write.py
javac -cp "$(cat java/classpath)" -d classes Read.java
expect "Java" "PAID UNKNOWN PAID PAID " "$(java -cp "$(cat java/classpath):classes" Read 2>/dev/null)"
expect "fastavro" "PAID UNKNOWN PAID PAID" "$(python/bin/python fast.py)"
expect "avsc" "UNKNOWN" "$(node read.cjs avsc)"
expect "avro of Python, three times next" "PAID SchemaResolutionException SchemaResolutionException " "$(python/bin/python apache.py 2>&1 | tr '\n' ' ')"
expect "avro-js" 'cannot read "Status" as "Status"' "$(node read.cjs avro-js)"
finish
