#!/usr/bin/env bash
# Hibernate 6.6.4 and EclipseLink 4.0.5, ids from a sequence (H2 2.2.224), `allocationSize` of the older release 50, as JPA's default is.
# Rollback: the newer release takes ids one by one (allocationSize 1), and its migration made the sequence fit: INCREMENT BY 1 from 101 on.
# The older release runs again over that sequence.
# Guess: ids go on above the newest, with gaps at worst.
# Seen: Hibernate does not start (MappingException). EclipseLink, and Hibernate with increment_size_mismatch_strategy LOG or NONE, take the
# next number for the end of fifty: ids from 55 on although 103 exists, and they fit at first. The next process of the older release, a
# second instance or a restart, gets the same ones: duplicate keys. Going from 1 to 50 and back only leaves gaps in both.
# For a user: the rollback needs the sequence back: ALTER SEQUENCE to an increment of 50 and well above the highest id; Hibernate's FIX takes
# the sequence's own increment (both tried here).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
mvn_classpath java org.hibernate.orm:hibernate-core:6.6.4.Final org.eclipse.persistence:org.eclipse.persistence.jpa:4.0.5 com.h2database:h2:2.2.224
cd "$work/java"
cat >Release.java <<'J'
import jakarta.persistence.*;
import java.sql.DriverManager;
import java.util.*;

public class Release {
  // Release DATABASE sql STATEMENTS | Release DATABASE UNIT STRATEGY: three orders, their ids.
  public static void main(String[] arguments) throws Exception {
    String url = "jdbc:h2:./" + arguments[0];
    if (arguments[1].equals("sql")) {
      try (var connection = DriverManager.getConnection(url, "sa", "")) {
        connection.createStatement().execute(arguments[2]);
      }
      return;
    }
    var settings = new HashMap<String, Object>(Map.of("jakarta.persistence.jdbc.url", url, "jakarta.persistence.jdbc.user", "sa",
        "jakarta.persistence.jdbc.password", "", "eclipselink.logging.level", "OFF", "eclipselink.weaving", "false"));
    if (!arguments[2].isEmpty()) settings.put("hibernate.id.sequence.increment_size_mismatch_strategy", arguments[2]);
    var ids = new ArrayList<String>();
    try (var manager = Persistence.createEntityManagerFactory(arguments[1], settings).createEntityManager()) {
      for (int count = 0; count < 3; count++) {
        Shop row = new Shop();
        manager.getTransaction().begin();
        manager.persist(row);
        manager.getTransaction().commit();
        ids.add("" + row.id);
      }
    } catch (Throwable error) {
      while (error.getCause() != null) error = error.getCause();
      ids.add(error.getClass().getSimpleName());
    }
    System.out.println(String.join(" ", ids));
    System.exit(0);
  }
}
J
# release FOLDER ALLOCATION
release() {
  mkdir -p "$1/META-INF"
  cat >Shop.java <<J
import jakarta.persistence.*;

@Entity
public class Shop {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
  @SequenceGenerator(name = "numbers", sequenceName = "numbers", allocationSize = $2)
  public Long id;
}
J
  cat >"$1/META-INF/persistence.xml" <<'X'
<persistence version="3.0" xmlns="https://jakarta.ee/xml/ns/persistence">
  <persistence-unit name="hibernate"><provider>org.hibernate.jpa.HibernatePersistenceProvider</provider><class>Shop</class></persistence-unit>
  <persistence-unit name="eclipselink"><provider>org.eclipse.persistence.jpa.PersistenceProvider</provider><class>Shop</class></persistence-unit>
</persistence>
X
  javac -cp "$(cat classpath)" -d "$1" Release.java Shop.java
}
release older 50
release newer 1
run() { timeout 60 java -cp "$(cat classpath):$1" Release "${@:2}" 2>/dev/null; }
# play UNIT START [STRATEGY]: the older release, the newer one after its migration, the older one twice, the recovery, then the repair.
play() {
  local database=$1${3:-}
  run older "$database" sql "create table shop (id bigint primary key); create sequence numbers start with $2 increment by 50"
  run older "$database" "$1" "${3:-}"
  run newer "$database" sql "alter sequence numbers restart with 101 increment by 1"
  run newer "$database" "$1" "${3:-}"
  echo back
  run older "$database" "$1" "${3:-}"
  run older "$database" "$1" "${3:-}"
  echo repaired
  run older "$database" sql "alter sequence numbers restart with 200 increment by 50"
  run older "$database" "$1" "${3:-}"
  run older "$database" "$1" "${3:-}"
}
line() { tr '\n' ',' <<<"$1"; }
expect "EclipseLink" "1 2 3,101 102 103,back,55 56 57,JdbcSQLIntegrityConstraintViolationException,repaired,151 152 153,201 202 203," "$(line "$(play eclipselink 50)")"
expect "Hibernate" "1 2 3,101 102 103,back,MappingException,MappingException,repaired,151 152 153,201 202 203," "$(line "$(play hibernate 1)")"
expect "Hibernate, LOG" "1 2 3,101 102 103,back,55 56 57,JdbcSQLIntegrityConstraintViolationException,repaired,151 152 153,201 202 203," "$(line "$(play hibernate 1 LOG)")"
expect "Hibernate, FIX" "1 2 3,101 102 103,back,104 105 106,107 108 109,repaired,151 152 153,201 202 203," "$(line "$(play hibernate 1 FIX)")"
finish
