#!/usr/bin/env bash
# Protocol Buffers: protobuf 6.33.1 (Python), protobuf-java 4.33.1, google.golang.org/protobuf 1.36.10, @bufbuild/protobuf 2.10.1,
# protobufjs 7.5.4.
# Rollback: the newer release adds "wallet" to the oneof of card and transfer, and the status REFUNDED to an enumeration (proto2, closed).
# The older release reads a stored order that is paid by wallet, sees no way to pay, sets the card of the customer and stores the order.
# Guess: of a oneof the last one set counts, so the order is paid by card, in the recovery, too. A status that is not known keeps its
# place in a list, or is dropped.
# Seen: the older release reads card, and the recovery reads wallet: what is not known is kept beside the card and written behind it, and of
# two members of a oneof the last one written wins. The card is gone as soon as the recovery stores the order. So do Python, Java, Go and
# protobuf-es; protobufjs, which drops what it does not know, is right. In Python and Java the unknown status of a list goes to its end:
# "new, refunded, paid" comes back as "new, paid, refunded", and a list beside it no longer fits; Go and protobuf-es keep the place.
# For a user: a new member of a oneof is declared a release before anything writes it; an older release that sets a oneof discards the
# unknown fields first (tried here in Python), and lists hold messages, not enumerations side by side.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need go
pip_into python protobuf==6.33.1 grpcio-tools==1.76.0 setuptools==80.9.0
npm_into node @bufbuild/protobuf@2.10.1 protobufjs@7.5.4
mvn_classpath java com.google.protobuf:protobuf-java:4.33.1
cd "$work"
cat >newer.proto <<'P'
syntax = "proto2";
package newer;
enum Status { NEW = 0; PAID = 1; REFUNDED = 2; }
message Order {
  oneof pay { string card = 2; string transfer = 3; string wallet = 4; }
  repeated Status history = 5;
}
P
sed -e 's/ REFUNDED = 2;//; s/ string wallet = 4;//; s/package newer/package older/' newer.proto >older.proto
for release in newer older; do
  fetch python/bin/python -m grpc_tools.protoc -I. --python_out=. "--descriptor_set_out=$release.pb" "$release.proto"
done

cat >order.py <<'P'
import newer_pb2
import older_pb2

for discards in (False, True):
    first = newer_pb2.Order(wallet="w", history=[0, 2, 1])
    second = older_pb2.Order.FromString(first.SerializeToString())
    before = second.WhichOneof("pay")
    if discards:
        second.DiscardUnknownFields()
    second.card = "c"
    third = newer_pb2.Order.FromString(second.SerializeToString())
    print(before, second.WhichOneof("pay"), third.WhichOneof("pay"), third.card or "-", list(third.history))
P
expect "Python: older, older after card is set, recovery, its card, its list; then with DiscardUnknownFields" "None card wallet - [0, 1, 2]
None card card c [0, 1]" "$(python/bin/python order.py 2>&1)"

cat >java/Order.java <<'J'
import com.google.protobuf.*;
import com.google.protobuf.Descriptors.*;
import java.nio.file.*;
import java.util.*;

public class Order {
  static Descriptor order(String release) throws Exception {
    var set = DescriptorProtos.FileDescriptorSet.parseFrom(Files.readAllBytes(Path.of(release + ".pb")));
    return FileDescriptor.buildFrom(set.getFile(0), new FileDescriptor[0]).findMessageTypeByName("Order");
  }

  static String pay(Message order) {
    var field = order.getOneofFieldDescriptor(order.getDescriptorForType().getOneofs().get(0));
    return field == null ? "null" : field.getName();
  }

  public static void main(String[] args) throws Exception {
    Descriptor newer = order("newer"), older = order("older");
    var first = DynamicMessage.newBuilder(newer).setField(newer.findFieldByName("wallet"), "w");
    var history = newer.findFieldByName("history");
    for (int number : new int[] {0, 2, 1}) first.addRepeatedField(history, history.getEnumType().findValueByNumber(number));
    var second = DynamicMessage.parseFrom(older, first.build().toByteArray());
    var changed = second.toBuilder().setField(older.findFieldByName("card"), "c").build();
    var third = DynamicMessage.parseFrom(newer, changed.toByteArray());
    System.out.println(pay(second) + " " + pay(changed) + " " + pay(third) + " " + third.getField(history));
  }
}
J
fetch javac -cp "$(cat java/classpath)" -d java java/Order.java
expect "Java" "null card wallet [NEW, PAID, REFUNDED]" "$(java -cp "java:$(cat java/classpath)" Order 2>&1)"

mkdir go
cat >go/main.go <<'G'
package main

import (
	"fmt"
	"os"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protodesc"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/descriptorpb"
	"google.golang.org/protobuf/types/dynamicpb"
)

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func order(release string) protoreflect.MessageDescriptor {
	set := &descriptorpb.FileDescriptorSet{}
	if err := proto.Unmarshal(must(os.ReadFile("../"+release+".pb")), set); err != nil {
		panic(err)
	}
	return must(must(protodesc.NewFiles(set)).FindDescriptorByName(protoreflect.FullName(release + ".Order"))).(protoreflect.MessageDescriptor)
}

func field(m *dynamicpb.Message, name protoreflect.Name) protoreflect.FieldDescriptor {
	return m.Descriptor().Fields().ByName(name)
}

func pay(m *dynamicpb.Message) protoreflect.Name {
	if set := m.WhichOneof(m.Descriptor().Oneofs().ByName("pay")); set != nil {
		return set.Name()
	}
	return "nil"
}

func pass(from *dynamicpb.Message, to protoreflect.MessageDescriptor) *dynamicpb.Message {
	m := dynamicpb.NewMessage(to)
	if err := proto.Unmarshal(must(proto.Marshal(from)), m); err != nil {
		panic(err)
	}
	return m
}

func main() {
	first := dynamicpb.NewMessage(order("newer"))
	first.Set(field(first, "wallet"), protoreflect.ValueOfString("w"))
	for _, number := range []protoreflect.EnumNumber{0, 2, 1} {
		first.Mutable(field(first, "history")).List().Append(protoreflect.ValueOfEnum(number))
	}
	second := pass(first, order("older"))
	before := pay(second)
	second.Set(field(second, "card"), protoreflect.ValueOfString("c"))
	third := pass(second, first.Descriptor())
	fmt.Print(before, " ", pay(second), " ", pay(third))
	for i, list := 0, third.Get(field(third, "history")).List(); i < list.Len(); i++ {
		fmt.Print(" ", list.Get(i).Enum())
	}
}
G
(cd go && fetch go mod init shop && fetch go get google.golang.org/protobuf@v1.36.10 && fetch go build -o shop .)
expect "Go" "nil card wallet 0 2 1" "$(cd go && ./shop 2>&1)"

cat >node/order.mjs <<'J'
import { readFileSync } from "node:fs";
import { create, createFileRegistry, fromBinary, toBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import protobufjs from "protobufjs";

const order = (release) => createFileRegistry(fromBinary(FileDescriptorSetSchema, readFileSync(`${release}.pb`))).getMessage(`${release}.Order`);
const first = create(order("newer"), { pay: { case: "wallet", value: "w" }, history: [0, 2, 1] });
const bytes = toBinary(order("newer"), first);
const second = fromBinary(order("older"), bytes);
const before = second.pay.case;
second.pay = { case: "card", value: "c" };
const third = fromBinary(order("newer"), toBinary(order("older"), second));
console.log("protobuf-es", before, second.pay.case, third.pay.case, ...third.history);

const type = (release) => protobufjs.loadSync(`${release}.proto`).lookupType(`${release}.Order`);
const loose = type("older").decode(bytes);
loose.card = "c";
const read = type("newer").decode(type("older").encode(loose).finish());
console.log("protobufjs", loose.pay, read.pay, ...read.history);
J
expect "Node.js" "protobuf-es undefined card wallet 0 2 1
protobufjs card card 0 2 1" "$(node node/order.mjs 2>&1)"
finish
