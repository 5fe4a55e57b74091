export default {
  tool: "liquibase",
  maven: {
    requires: ["org.liquibase:liquibase-core:4.33.0", "org.xerial:sqlite-jdbc:3.50.3.0"],
    main: `import java.io.File;
import java.sql.DriverManager;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;

public class Main {
  public static void main(String[] arguments) {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + System.getenv("DATABASE"))) {
      var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
      var liquibase = new Liquibase("db/changelog/changelog.sql", new DirectoryResourceAccessor(new File(".")), database);
      if (arguments[0].equals("up")) liquibase.update(new Contexts());
      else liquibase.rollback(1, "");
    } catch (Exception error) {
      System.out.println(error.getMessage());
      System.exit(1);
    }
  }
}
`,
  },
  files: {},
  migration: () => ({}),
  whole: (migrations) => ({
    "db/changelog/changelog.sql": `--liquibase formatted sql
${migrations.map((n) => `\n--changeset team:${n}\ncreate table t${n} (id integer);\n--rollback drop table t${n};\n`).join("")}`,
  }),
  up: ["play", "up"],
  down: ["play", "down"],
  says: "Database is up to date",
};
