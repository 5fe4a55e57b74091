export default {
  tool: "flyway",
  maven: {
    requires: ["org.flywaydb:flyway-core:13.12.1", "org.xerial:sqlite-jdbc:3.50.3.0"],
    main: `import org.flywaydb.core.Flyway;

public class Main {
  public static void main(String[] arguments) {
    try {
      Flyway flyway = Flyway.configure()
          .dataSource("jdbc:sqlite:" + System.getenv("DATABASE"), null, null)
          .locations("filesystem:migrations")
          .load();
      if (arguments[0].equals("up")) flyway.migrate();
      else flyway.undo();
    } catch (Exception error) {
      System.out.println(error.getMessage());
      System.exit(1);
    }
  }
}
`,
  },
  files: {},
  migration: (n) => ({ [`migrations/V${n}__t${n}.sql`]: `create table t${n} (id integer);\n` }),
  up: ["play", "up"],
  down: ["play", "down"],
  says: "that is newer than the latest available migration",
};
