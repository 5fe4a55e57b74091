export default {
  tool: "sql-migrate",
  go: { module: "github.com/rubenv/sql-migrate/sql-migrate@v1.8.1" },
  files: {
    "dbconfig.yml": "development:\n  dialect: sqlite3\n  datasource: ${DATABASE}\n  dir: migrations\n",
  },
  migration: (n) => ({
    [`migrations/000${n}_t${n}.sql`]: `-- +migrate Up\ncreate table t${n} (id integer);\n\n-- +migrate Down\ndrop table t${n};\n`,
  }),
  up: ["sql-migrate", "up"],
  down: ["sql-migrate", "down"],
  says: "Unable to create migration plan because of",
  option: {
    files: {
      "dbconfig.yml":
        "development:\n  dialect: sqlite3\n  datasource: ${DATABASE}\n  dir: migrations\n  ignoreunknown: true\n",
    },
  },
};
