#!/usr/bin/env bash
# Kafka Streams 4.1.0 on a broker of Apache Kafka 4.1.0 (one node, KRaft).
# Rollback: both releases count orders; the newer one has one more step (a filter) before the count. Same application.id, as it should be.
# Guess: the count lives in its changelog on the broker, so each release goes on where the one before it stopped.
# Seen: the names of stores and changelogs are numbered by the steps before them. The newer release counts from 0 in a changelog of its
# own, the older one goes on with the count of before and never sees what was ordered meanwhile, and after the recovery what was ordered
# during the rollback is missing: 10, 5, 13, 7 for 20 orders. Offsets are shared, so nothing is read again; no error anywhere.
# For a user: name each store, repartition and changelog (`Grouped.as`, `Materialized.as`), before the first release (tried here); or let
# `ensure.explicit.internal.resource.naming` refuse what has no name.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
mvn_classpath kafka org.apache.kafka:kafka_2.13:4.1.0 org.apache.kafka:kafka-streams:4.1.0 org.slf4j:slf4j-nop:1.7.36
cd "$work/kafka"
cat >Releases.java <<'J'
import java.time.Duration;
import java.util.*;
import org.apache.kafka.clients.admin.*;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.*;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.*;
import org.apache.kafka.streams.*;
import org.apache.kafka.streams.kstream.*;

public class Releases {
  static final TopicPartition ORDERS = new TopicPartition("orders", 0), COUNTS = new TopicPartition("counts", 0);
  static String broker;
  static boolean named;
  static int ordered;

  static Topology topology(boolean newer) {
    StreamsBuilder builder = new StreamsBuilder();
    KStream<String, String> orders = builder.stream("orders", Consumed.with(Serdes.String(), Serdes.String()));
    if (newer) orders = orders.filter((shop, order) -> !order.equals("test"));
    var groups = named ? Grouped.with("by-shop", Serdes.String(), Serdes.String()) : Grouped.with(Serdes.String(), Serdes.String());
    var grouped = orders.groupByKey(groups);
    var counted = named ? grouped.count(Named.as("count"), Materialized.as("orders-of-shop")) : grouped.count();
    counted.toStream().to("counts", Produced.with(Serdes.String(), Serdes.Long()));
    return builder.build();
  }

  static long lastCount() {
    var reader = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", broker), new StringDeserializer(), new LongDeserializer());
    try (reader) {
      reader.assign(List.of(COUNTS));
      reader.seek(COUNTS, reader.endOffsets(List.of(COUNTS)).get(COUNTS) - 1);
      long end = System.currentTimeMillis() + 10_000;
      while (System.currentTimeMillis() < end) for (var record : reader.poll(Duration.ofMillis(200))) return record.value();
    }
    return -1;
  }

  static void release(String name, int orders, Admin admin) throws Exception {
    Properties settings = new Properties();
    settings.putAll(Map.of("application.id", "shop", "bootstrap.servers", broker, "state.dir", "state-" + UUID.randomUUID(),
        "commit.interval.ms", "100", "statestore.cache.max.bytes", "0", "auto.offset.reset", "earliest",
        "consumer.session.timeout.ms", "6000", "consumer.heartbeat.interval.ms", "1000"));
    KafkaStreams streams = new KafkaStreams(topology(name.equals("newer")), settings);
    streams.start();
    try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
      for (int i = 0; i < orders; i++) producer.send(new ProducerRecord<>("orders", "tea house", "tea")).get();
    }
    ordered += orders;
    long end = System.currentTimeMillis() + 60_000;
    while (System.currentTimeMillis() < end) {
      var offset = admin.listConsumerGroupOffsets("shop").partitionsToOffsetAndMetadata().get().get(ORDERS);
      if (offset != null && offset.offset() == ordered) break;
      Thread.sleep(200);
    }
    streams.close(Duration.ofSeconds(20));
    System.out.println(name + ": " + orders + " more, counted " + lastCount());
  }

  public static void main(String[] arguments) throws Exception {
    broker = arguments[0];
    named = arguments[1].equals("named");
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
      admin.createTopics(List.of(new NewTopic("orders", 1, (short) 1), new NewTopic("counts", 1, (short) 1))).all().get();
      release("older", 10, admin);
      release("newer", 5, admin);
      release("older", 3, admin);
      release("newer", 2, admin);
    }
    System.exit(0);
  }
}
J
javac -cp "$(cat classpath)" -d classes Releases.java
# counted NAMES: with a broker of its own.
counted() {
  local port controller
  port=$(free_port) controller=$(free_port)
  printf '%s\n' 'process.roles=broker,controller' 'node.id=1' "controller.quorum.voters=1@127.0.0.1:$controller" \
    "listeners=PLAINTEXT://127.0.0.1:$port,CONTROLLER://127.0.0.1:$controller" "advertised.listeners=PLAINTEXT://127.0.0.1:$port" \
    'controller.listener.names=CONTROLLER' "log.dirs=$work/kafka/log-$1" 'offsets.topic.num.partitions=1' \
    'offsets.topic.replication.factor=1' 'group.initial.rebalance.delay.ms=0' >"$1.properties"
  fetch java -cp "$(cat classpath)" kafka.tools.StorageTool format --cluster-id MkU3OEVBNTcwNTJENDM2Qg --config "$1.properties"
  start java -Xmx512m -cp "$(cat classpath)" kafka.Kafka "$1.properties"
  within 60 bash -c "exec 3<>/dev/tcp/127.0.0.1/$port" || cannot "Kafka did not start"
  answer=$(timeout 240 java -cp "$(cat classpath):classes" Releases "127.0.0.1:$port" "$1" 2>"$work/error.log" || tail -n 3 "$work/error.log")
  kill "${started[-1]}"
}
counted unnamed
expect "without names" "older: 10 more, counted 10
newer: 5 more, counted 5
older: 3 more, counted 13
newer: 2 more, counted 7" "$answer"
counted named
expect "with names" "older: 10 more, counted 10
newer: 5 more, counted 15
older: 3 more, counted 18
newer: 2 more, counted 20" "$answer"
finish
