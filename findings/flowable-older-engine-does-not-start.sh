#!/usr/bin/env bash
# Flowable 7.2.0 (newer release) and 7.0.1 (older), the process engine inside an application, with H2 2.3.232.
# Rollback: the newer release's engine has upgraded its tables at its start (`databaseSchemaUpdate` true); the older release is started again.
# Guess: the older engine leaves tables that are newer than it alone, as with most libraries that only add columns, at least with `true`.
# Seen: the application does not start, neither with `true` nor with `false`; the message for `false` advises `true`. No way down is offered.
# For a user: a rollback over a version of the engine needs the database from before, or the newer engine in the older release.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
for each in newer:7.2.0 older:7.0.1; do
  mvn_classpath "${each%:*}" "org.flowable:flowable-engine:${each#*:}" com.h2database:h2:2.3.232 org.slf4j:slf4j-nop:2.0.17
done
cd "$work"
cat >Shop.java <<'J'
import org.flowable.engine.*;

public class Shop {
  public static void main(String[] arguments) {
    try {
      ProcessEngine engine = ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
          .setJdbcUrl("jdbc:h2:" + arguments[0]).setJdbcDriver("org.h2.Driver").setDatabaseSchemaUpdate(arguments[1]).buildProcessEngine();
      System.out.println("starts, tables of " + engine.getManagementService().getProperties().get("schema.version"));
      engine.close();
    } catch (Throwable error) {
      while (error.getCause() != null) error = error.getCause();
      System.out.println(error.getMessage().replaceAll("(?s) in bean.*", ""));
    }
    System.exit(0);
  }
}
J
for each in newer older; do javac -cp "$(cat $each/classpath)" -d $each Shop.java; done
starts() { timeout 90 java -cp "$1:$(cat "$1/classpath")" Shop "$work/shop" "$2" 2>/dev/null | tail -n 1; }
expect "older release, before" "starts, tables of 7.0.1.1" "$(starts older true)"
expect "newer release" "starts, tables of 7.2.0.2" "$(starts newer true)"
expect "older release" "Could not update Flowable database schema: unknown version from database: '7.2.0.2'" "$(starts older true)"
expect "older release, false" "version mismatch: library version is '7.0.1.1', db version is 7.2.0.2 Hint: Set <property name=\"databaseSchemaUpdate\" to value=\"true\" or value=\"create-drop\" (use create-drop for testing only!)" \
  "$(starts older false)"
expect "newer release again" "starts, tables of 7.2.0.2" "$(starts newer true)"
finish
