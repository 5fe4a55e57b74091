#!/usr/bin/env bash
# Play Framework 3.0.8, its Evolutions, with H2 2.2.224: an application in mode Prod starts, and its start migrates.
# Rollback: evolutions 1, 2 in the older release; 1, 2, 3 in the newer, which has migrated. Nothing of 3 is in the older release.
# Guess: it goes on, or fails; it cannot undo evolution 3, whose script it does not have (no other tool that was tried here can).
# Seen: the newer release has written the script for going down into the database. With autoApply alone the older release does not start
# ("needs evolution"). With autoApplyDowns its start drops what 3 made, with the data, and the recovery makes it anew, empty. The same
# setting takes an edited text for a new evolution: one comment added to 2 drops 3 and 2 and makes both anew, empty, exit 0.
# For a user: autoApplyDowns off in production; a release with an evolution cannot be rolled back by deploying alone: roll forward.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
mvn_classpath java org.playframework:play-jdbc-evolutions_2.13:3.0.8 org.playframework:play-jdbc_2.13:3.0.8 \
  org.playframework:play-guice_2.13:3.0.8 com.h2database:h2:2.2.224 org.slf4j:slf4j-nop:2.0.17
classpath=$(cat "$work/java/classpath")
# evolution RELEASE NUMBER [COMMENT]
evolution() {
  mkdir -p "$work/$1/evolutions/default"
  touch "$work/$1/application.conf"
  printf '%s\n' '# --- !Ups' "create table t$2 (id int);${3:-}" '# --- !Downs' "drop table t$2;" >"$work/$1/evolutions/default/$2.sql"
}
for number in 1 2; do evolution older "$number"; done
for number in 1 2 3; do evolution newer "$number"; done
for number in 1 3; do evolution edited "$number"; done
evolution edited 2 ' -- two'
cat >"$work/java/Start.java" <<'JAVA'
import java.sql.DriverManager;
import java.util.Map;
class Start {
  public static void main(String[] arguments) throws Exception {
    var url = "jdbc:h2:file:" + arguments[0];
    var settings = Map.<String, Object>of("db.default.driver", "org.h2.Driver", "db.default.url", url,
        "play.http.secret.key", "a-secret-for-a-test-that-is-long-enough", "play.evolutions.db.default.autoApply", true,
        "play.evolutions.db.default.autoApplyDowns", arguments[1].equals("downs"));
    try {
      new play.inject.guice.GuiceApplicationBuilder().in(play.Mode.PROD).configure(settings).build();
      System.out.print("started:");
    } catch (Exception error) {
      System.out.print(error.getClass().getSimpleName() + ":");
    }
    try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
      var names = new java.util.TreeSet<String>();
      var found = connection.getMetaData().getTables(null, "PUBLIC", "T_", null);
      while (found.next()) names.add(found.getString(3));
      for (var name : names) {
        var rows = statement.executeQuery("select count(*) from " + name);
        rows.next();
        System.out.print(" " + name + "=" + rows.getInt(1));
      }
      if (arguments[2].equals("fill")) for (var name : names) statement.execute("insert into " + name + " values (1)");
    }
    System.out.println();
    System.exit(0);
  }
}
JAVA
fetch javac -cp "$classpath" -d "$work/java" "$work/java/Start.java"
# begin RELEASE ups|downs [fill]: starts it on the database and prints the tables with their rows.
begin() { java -cp "$work/$1:$work/java:$classpath" Start "$work/database" "$2" "${3:-look}" 2>/dev/null; }
expect "newer release" "started: T1=0 T2=0 T3=0" "$(begin newer ups fill)"
expect "older release" "InvalidDatabaseRevision: T1=1 T2=1 T3=1" "$(begin older ups)"
expect "older release, autoApplyDowns" "started: T1=1 T2=1" "$(begin older downs)"
expect "newer release again" "started: T1=1 T2=1 T3=0" "$(begin newer ups fill)"
expect "2 with a comment" "InvalidDatabaseRevision: T1=2 T2=2 T3=1" "$(begin edited ups)"
expect "2 with a comment, autoApplyDowns" "started: T1=2 T2=0 T3=0" "$(begin edited downs)"
finish
