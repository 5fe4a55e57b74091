#!/usr/bin/env bash
# Kryo 5.6.2, Apache Fory 0.13.1, protostuff-runtime 1.8.0, each as it comes; Java's own serialization beside them. JDK 17 or newer.
# Rollback: the newer release has one field more in a class (`discount`) and has written objects of it to a cache, a queue or a session
# store; the older release reads them.
# Guess: the field is left out, as Java itself does, or the read fails: these libraries say that they check the class.
# Seen: all three read the discount as `paid` and what was paid as `total`, without an error: an order of 85 is an order of 5.
# For a user: CompatibleFieldSerializer, CompatibleMode.COMPATIBLE and @Tag (all tried here), from the release before on; or a key
# of the cache with the version of the class in it.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
mvn_classpath java com.esotericsoftware:kryo:5.6.2 org.apache.fory:fory-core:0.13.1 io.protostuff:protostuff-core:1.8.0 io.protostuff:protostuff-runtime:1.8.0
cd "$work/java"
cat >Release.java <<'J'
import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.CompatibleFieldSerializer;
import io.protostuff.LinkedBuffer;
import io.protostuff.ProtostuffIOUtil;
import io.protostuff.Schema;
import io.protostuff.runtime.RuntimeSchema;
import java.io.*;
import java.nio.file.*;
import org.apache.fory.Fory;
import org.apache.fory.config.*;

public class Release {
  interface Store { byte[] write(Object object) throws Exception; Object read(byte[] bytes) throws Exception; }

  static Store kryo(boolean compatible) {
    Kryo kryo = new Kryo();
    if (compatible) kryo.setDefaultSerializer(CompatibleFieldSerializer.class);
    kryo.register(Order.class);
    return new Store() {
      public byte[] write(Object object) {
        Output output = new Output(1024);
        kryo.writeClassAndObject(output, object);
        return output.toBytes();
      }
      public Object read(byte[] bytes) { return kryo.readClassAndObject(new Input(bytes)); }
    };
  }

  static Store fory(boolean compatible) {
    ForyBuilder builder = Fory.builder().withLanguage(Language.JAVA);
    if (compatible) builder.withCompatibleMode(CompatibleMode.COMPATIBLE);
    Fory fory = builder.build();
    fory.register(Order.class);
    return new Store() {
      public byte[] write(Object object) { return fory.serialize(object); }
      public Object read(byte[] bytes) { return fory.deserialize(bytes); }
    };
  }

  static <T> Store protostuff(Class<T> type) {
    Schema<T> schema = RuntimeSchema.getSchema(type);
    return new Store() {
      public byte[] write(Object object) { return ProtostuffIOUtil.toByteArray(type.cast(object), schema, LinkedBuffer.allocate()); }
      public Object read(byte[] bytes) {
        T object = schema.newMessage();
        ProtostuffIOUtil.mergeFrom(bytes, object, schema);
        return object;
      }
    };
  }

  static Store java() {
    return new Store() {
      public byte[] write(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream output = new ObjectOutputStream(bytes)) { output.writeObject(object); }
        return bytes.toByteArray();
      }
      public Object read(byte[] bytes) throws Exception { return new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject(); }
    };
  }

  public static void main(String[] arguments) throws Exception {
    Store store = switch (arguments[1]) {
      case "kryo" -> kryo(false);
      case "kryo-compatible" -> kryo(true);
      case "fory" -> fory(false);
      case "fory-compatible" -> fory(true);
      case "protostuff" -> protostuff(Order.class);
      case "protostuff-tags" -> protostuff(TaggedOrder.class);
      default -> java();
    };
    Path file = Path.of(arguments[1]);
    if (arguments[0].equals("write")) Files.write(file, store.write(arguments[1].endsWith("tags") ? TaggedOrder.one() : Order.one()));
    else System.out.println(store.read(Files.readAllBytes(file)));
  }
}
J
# release FOLDER FIELDS VALUES: the classes of one release.
release() {
  local name tag field
  mkdir -p "$1"
  for name in Order TaggedOrder; do
    {
      echo "public class $name implements java.io.Serializable {"
      echo "  static final long serialVersionUID = 1;"
      for field in $2; do
        case $field in amount) tag=1 ;; paid) tag=2 ;; total) tag=3 ;; *) tag=4 ;; esac
        [ $name = Order ] || echo "  @io.protostuff.Tag($tag)"
        echo "  long $field;"
      done
      echo "  static $name one() { $name order = new $name(); $3 return order; }"
      echo '  public String toString() { return "amount " + amount + ", paid " + paid + ", total " + total; }'
      echo '}'
    } >"$1/$name.java"
  done
  javac -cp "$(cat classpath)" -d "$1" "$1/Order.java" "$1/TaggedOrder.java" Release.java
}
release older "amount paid total" "order.amount = 90; order.paid = 5; order.total = 90;"
release newer "amount discount paid total" "order.amount = 90; order.discount = 5; order.paid = 0; order.total = 85;"
with() { timeout 60 java -cp "$1:$(cat classpath)" Release "$2" "$3" 2>/dev/null | grep --text "^amount"; }
rolled_back() {
  with newer write "$1" || true
  echo "$(with newer read "$1"); older: $(with older read "$1")"
}
written="amount 90, paid 0, total 85"
for library in kryo fory protostuff; do
  expect "$library" "$written; older: amount 90, paid 5, total 0" "$(rolled_back $library)"
done
for library in java kryo-compatible fory-compatible protostuff-tags; do
  expect "$library" "$written; older: $written" "$(rolled_back $library)"
done
finish
