#!/usr/bin/env bash
# Quartz 2.3.2, JDBC job store (H2 2.2.224).
# Rollback: the newer release scheduled a job whose class the older release does not have. The older one runs for some seconds;
# then the newer release is back (the recovery).
# Guess: the older release logs an error each time; the job runs again as soon as its class is back.
# Seen: the older release sets the trigger to ERROR once and for all. The newer release starts, reports nothing, and never fires it.
# For a user: after a rollback and its recovery look for triggers in ERROR and reset them (Scheduler.resetTriggerFromErrorState, tried
# here), or pause the newer triggers before the rollback.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
mvn_classpath java org.quartz-scheduler:quartz:2.3.2 com.h2database:h2:2.2.224 org.slf4j:slf4j-nop:1.7.36
cd "$work/java"
cat >Release.java <<'J'
import java.io.InputStreamReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Properties;
import org.quartz.*;
import org.quartz.impl.StdSchedulerFactory;

public class Release {
  public static void main(String[] arguments) throws Exception {
    String url = "jdbc:h2:./jobs;MODE=LEGACY";
    String act = arguments[0];
    if (act.equals("first")) {
      try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
        org.h2.tools.RunScript.execute(connection,
            new InputStreamReader(Scheduler.class.getResourceAsStream("/org/quartz/impl/jdbcjobstore/tables_h2.sql")));
      }
    }
    Properties settings = new Properties();
    String[][] pairs = {{"threadPool.threadCount", "2"}, {"jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX"},
      {"jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.StdJDBCDelegate"}, {"jobStore.dataSource", "shop"},
      {"dataSource.shop.driver", "org.h2.Driver"}, {"dataSource.shop.URL", url}, {"dataSource.shop.user", "sa"},
      {"dataSource.shop.password", ""}, {"scheduler.skipUpdateCheck", "true"}};
    for (String[] pair : pairs) settings.put("org.quartz." + pair[0], pair[1]);
    Scheduler scheduler = new StdSchedulerFactory(settings).getScheduler();
    TriggerKey key = new TriggerKey("invoices");
    if (act.equals("first")) {
      scheduler.scheduleJob(JobBuilder.newJob(Class.forName("Invoices").asSubclass(Job.class)).withIdentity("invoices").build(),
          TriggerBuilder.newTrigger().withIdentity(key).withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(1)).build());
    }
    if (act.equals("reset")) scheduler.resetTriggerFromErrorState(key);
    scheduler.start();
    Thread.sleep(5000);
    boolean ran = System.getProperty("ran") != null;
    System.out.println(scheduler.getTriggerState(key) + (ran ? ", ran" : ", did not run"));
    System.exit(0);
  }
}
J
cat >Invoices.java <<'J'
import org.quartz.*;

public class Invoices implements Job {
  public void execute(JobExecutionContext context) {
    System.setProperty("ran", "yes");
  }
}
J
mkdir older newer
javac -cp "$(cat classpath)" -d newer Release.java Invoices.java
cp newer/Release.class older/
release() { timeout 90 java -cp "$(cat classpath):$1" Release "$2" 2>/dev/null | tail -n 1; }
expect "newer release" "NORMAL, ran" "$(release newer first)"
expect "older release" "ERROR, did not run" "$(release older start)"
expect "newer release again" "ERROR, did not run" "$(release newer start)"
expect "newer release after a reset" "NORMAL, ran" "$(release newer reset)"
finish
