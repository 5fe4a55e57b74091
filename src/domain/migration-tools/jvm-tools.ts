import { changes, fails, measuredOn, passes, unchanged, type MigrationTool } from "./tool.js";

const base = { ecosystem: "JVM", measured: measuredOn, option: null } as const;

export const jvmTools: readonly MigrationTool[] = [
  {
    ...base,
    id: "flyway",
    name: "Flyway",
    version: "13.12.1 (Maven plugin 13.12.0)",
    command: "`flyway migrate`",
    recognised: {
      dependencies: [
        "maven:flyway-core",
        "maven:flyway-maven-plugin",
        "maven:flyway-gradle-plugin",
        "maven:org.flywaydb.flyway",
      ],
      configuration: [{ name: "flyway.toml" }, { name: "flyway.conf" }],
      files: /(?:^|\/)(?:[VU]\d[^/]*|R)__[^/]+\.(?:sql|java)$/,
      words:
        "`flyway-core` or a Flyway plugin in pom.xml or build.gradle; `flyway.toml`, `flyway.conf`; `V1__x.sql`, `R__x.sql`",
    },
    up: passes(
      `passes with the warning "has a version (3) that is newer than the latest available migration (2)"; ${unchanged}`,
    ),
    option: {
      place: "command",
      text: "`ignoreMigrationPatterns=*:future,*:missing`, always both: giving the setting replaces the default `*:future`, so `*:missing` alone makes a plain newer version fail. `validateOnMigrate=false` and `*:*` pass, too.",
    },
    down: {
      danger: "refuses",
      text: '`undo` fails, exit code 1: "not supported by OSS Edition"',
      never: ["`flyway repair`"],
    },
    edited: fails(
      "fails: `checksum mismatch for migration version 2`, over a trailing comment, too; `description mismatch` when only the name of the file changed",
    ),
    gap: fails("fails: `applied migration not resolved locally: 2`"),
    late: "fails: `Detected resolved migration not applied to database: 2`; `outOfOrder=true` applies it",
    special: [
      {
        files: /(?:^|\/)R__[^/]+$/,
        when: "leaves",
        up: fails(
          "fails, because a repeatable migration leaves: `Detected applied migration not resolved locally`; `ignoreMigrationPatterns=*:future,*:missing` makes it pass",
        ),
      },
      {
        files: /(?:^|\/)R__[^/]+$/,
        when: "changes",
        up: changes(
          "runs the older repeatable migration again and so puts the older view back, with exit code 0; where it names a column that is renamed it fails and leaves a failed row, and then the newer release fails, too",
        ),
      },
    ],
    notes: [
      "`repeatable:future` does not help: a newer repeatable migration counts as missing.",
      "`flyway repair` from the older release lets an edited file pass and makes the newer release fail its checksum; after a migration that failed halfway it deletes the failed row only, and the corrected newer release fails.",
      "After a migration that failed halfway up of the older release passes, although half of the schema is changed.",
    ],
  },
  {
    ...base,
    id: "liquibase",
    name: "Liquibase",
    version: "4.33.0",
    command: "`liquibase update`",
    recognised: {
      dependencies: ["maven:liquibase-core", "maven:liquibase-maven-plugin", "maven:org.liquibase.gradle"],
      configuration: [{ name: "liquibase.properties" }, { name: "db.changelog-master.*" }],
      annotation: /^--\s*liquibase formatted sql|<databaseChangeLog\b/m,
      files: /(?:^|\/)(?:db\/)?changelogs?\/.+\.(?:sql|xml|ya?ml|json)$|(?:^|\/)db\.changelog[^/]*$/,
      words:
        "`liquibase-core` in pom.xml or build.gradle; `db.changelog-master.*`, `liquibase.properties`; `--liquibase formatted sql`",
    },
    up: passes(
      `passes, "Database is up to date"; ${unchanged}. Only \`unexpected-changesets\` shows what is missing`,
    ),
    down: {
      danger: "wrong",
      text: "`rollback-count 1` undoes migration 2 (its table and data are gone) and keeps 3, with success; `rollback` to the tag set before 3 undoes nothing, with success; `rollback-to-date` undoes 2 and 1 and keeps 3",
      never: ["`liquibase rollback-count`", "`liquibase rollback-to-date`", "`liquibase rollback`"],
    },
    edited: fails(
      "fails: `Validation Failed: 1 changesets check sum` (white space alone passes, an SQL comment fails); `clear-checksums` makes it pass and the newer release fail",
    ),
    gap: passes("passes"),
    late: "applied",
    notes: [
      "A changeset with `runOnChange` changes the database from the older release.",
      "An older library (4.21.1 after 4.33.0) passes and rewrites every MD5SUM, and leaves that of migration 3 empty; it also accepts an edited changeset.",
      "`--validCheckSum any` in the changeset lets an edited one pass.",
    ],
  },
  {
    ...base,
    id: "mybatis",
    name: "MyBatis Migrations",
    version: "3.4.0",
    command: "`migrate up`",
    recognised: {
      dependencies: ["maven:mybatis-migrations", "maven:migrations-maven-plugin"],
      configuration: [{ name: "bootstrap.sql", path: /(?:^|\/)scripts\/bootstrap\.sql$/ }],
      annotation: /^--\s*\/\/\s*@UNDO\b/m,
      files: /(?:^|\/)scripts\/\d+_[^/]+\.sql$/,
      words:
        "`mybatis-migrations` or `migrations-maven-plugin` in pom.xml; `-- //@UNDO` in `scripts/*.sql`; `scripts/bootstrap.sql`",
    },
    up: passes(`passes with "WARNING: Missing migration script"; ${unchanged}`),
    down: {
      danger: "nothing",
      text: "the same warning, exit code 0, and nothing is undone; `version 2` prints `Downgrading to` and undoes nothing",
      never: [],
    },
    edited: passes("passes, nothing is compared"),
    gap: passes("passes with the warning"),
    late: "skipped with `was not applied to the database`, exit code 0; `pending` applies it",
    notes: [],
  },
  {
    ...base,
    id: "play-evolutions",
    name: "Play Evolutions",
    version: "3.0.8",
    measured: "2026-11-30",
    command: "the start of the application",
    recognised: {
      dependencies: ["maven:play-jdbc-evolutions_2.13", "maven:play-jdbc-evolutions_3"],
      configuration: [],
      annotation: /^(?:#|--)[ \t]*-*[ \t]*!Ups\b/m,
      files: /(?:^|\/)evolutions\/[^/]+\/\d+\.sql$/,
      words:
        "`# --- !Ups` in `conf/evolutions/default/1.sql`; `play-jdbc-evolutions` in pom.xml or build.gradle",
    },
    up: fails(
      `fails: the application does not start ("needs evolution"), with \`autoApply\` or without; ${unchanged}. With \`autoApplyDowns\` it starts and drops what migration 3 made, with its data: the newer release left its script in the database`,
    ),
    down: {
      danger: "none",
      text: "there is no such command; `autoApplyDowns` is one at each start",
      never: [],
    },
    edited: fails(
      "fails in the same way, over a comment, too; with `autoApplyDowns` it undoes 3 and 2 and makes them anew, empty",
    ),
    gap: fails("fails in the same way: files are read up to the first number that is missing"),
    late: "cannot arise: without 2 the release never applies 3",
    notes: [
      "With `autoApplyDowns` in the older release a rollback loses data, and the recovery makes the tables anew, empty: set it to false a release earlier.",
    ],
  },
];
