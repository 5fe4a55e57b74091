export default {
  tool: "golang-migrate",
  go: { module: "github.com/golang-migrate/migrate/v4/cmd/migrate@v4.20.1", tags: "sqlite" },
  files: {},
  migration: (n) => ({
    [`migrations/00000${n}_t${n}.up.sql`]: `create table t${n} (id integer);\n`,
    [`migrations/00000${n}_t${n}.down.sql`]: `drop table t${n};\n`,
  }),
  up: ["sh", "-c", 'migrate -path migrations -database "sqlite://$DATABASE" up'],
  down: ["sh", "-c", 'migrate -path migrations -database "sqlite://$DATABASE" down 1'],
  says: "no migration found for version 3: read down for version 3",
  option: { before: ["sh", "-c", 'migrate -path migrations -database "sqlite://$DATABASE" force 2'] },
};
