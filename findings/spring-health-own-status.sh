#!/usr/bin/env bash
# Spring Boot 3.4.1 (starter web, starter actuator).
# Rollback: the health check decides. The older release has a check of its own, and it says what it found in a status of its own:
# Health.status("FATAL"), "the schema is newer than this release".
# Guess: a status that the framework does not know counts as bad, or at least as not UP.
# Seen: it is left out: the whole is UP with 200 when anything else is UP, and that is always so (disk space, ping). With details the
# answer holds FATAL beside "status":"UP". Even a group with this check alone answers UNKNOWN with 200.
# For a user: use DOWN or OUT_OF_SERVICE with a detail, or set management.endpoint.health.status.order and .http-mapping (tried here: 503).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need curl python3
mvn_classpath java org.springframework.boot:spring-boot-starter-web:3.4.1 org.springframework.boot:spring-boot-starter-actuator:3.4.1
cd "$work/java"
cat >Shop.java <<'J'
package shop;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class Shop {
  public static void main(String[] arguments) { SpringApplication.run(Shop.class, arguments); }

  @Bean
  HealthIndicator schemaHealthIndicator() {
    return () -> Health.status(System.getProperty("schema")).withDetail("found", "a newer schema").build();
  }
}
J
javac -parameters -cp "$(cat classpath)" -d classes Shop.java
# serve STATUS [OPTION...]
serve() {
  port=$(free_port)
  start java "-Dschema=$1" -cp "classes:$(cat classpath)" shop.Shop "--server.port=$port" --server.address=127.0.0.1 --spring.main.banner-mode=off \
    --management.endpoint.health.show-components=always --management.endpoint.health.group.schema.include=schema "${@:2}"
  within 60 curl --silent "http://127.0.0.1:$port/actuator/health" || cannot "the application did not start"
}
# health PATH: HTTP status, the whole's status, that of the check.
health() {
  local code
  code=$(curl --silent --output answer.json --write-out '%{http_code}' "http://127.0.0.1:$port/actuator/health$1")
  echo "$code $(python3 -c 'import json; a = json.load(open("answer.json")); print(a["status"] + ", the check " + a["components"]["schema"]["status"])')"
}
serve DOWN
expect "DOWN" "503 DOWN, the check DOWN" "$(health '')"
serve FATAL
expect "FATAL" "200 UP, the check FATAL" "$(health '')"
expect "FATAL, in a group alone" "200 UNKNOWN, the check FATAL" "$(health /schema)"
serve FATAL --management.endpoint.health.status.order=fatal,down,out-of-service,unknown,up --management.endpoint.health.status.http-mapping.fatal=503
expect "FATAL, with an order and a mapping" "503 FATAL, the check FATAL" "$(health '')"
finish
