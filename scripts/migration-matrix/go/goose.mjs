export default {
  tool: "goose",
  go: {
    module: "github.com/pressly/goose/v3/cmd/goose@v3.30.1",
    tags: "no_postgres no_clickhouse no_mssql no_mysql no_vertica no_ydb no_libsql no_duckdb no_spanner",
  },
  files: {},
  migration: (n) => ({
    [`migrations/0000${n}_t${n}.sql`]: `-- +goose Up\ncreate table t${n} (id integer);\n\n-- +goose Down\ndrop table t${n};\n`,
  }),
  up: ["sh", "-c", 'goose -dir migrations sqlite3 "$DATABASE" up'],
  down: ["sh", "-c", 'goose -dir migrations sqlite3 "$DATABASE" reset'],
  says: "no migrations to run. current version: 3",
};
