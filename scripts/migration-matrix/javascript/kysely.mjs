export default {
  tool: "kysely",
  npm: { kysely: "0.29.9", "better-sqlite3": "12.11.1" },
  files: {
    "package.json": '{"type":"module"}\n',
    "migrate.js": `import { readdirSync } from "node:fs";
import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { Migrator } from "kysely/migration";
const db = new Kysely({ dialect: new SqliteDialect({ database: new Database(process.env.DATABASE) }) });
const files = readdirSync("migrations");
const provider = { getMigrations: async () => Object.fromEntries(await Promise.all(files.map(async (name) => [name.slice(0, -3), await import("./migrations/" + name)]))) };
const migrator = new Migrator({ db, provider });
const { error } = await migrator[process.argv[2]]();
console.log(String(error ?? "done"));\n`,
  },
  migration: (n) => ({
    [`migrations/${n}_t${n}.js`]: `export const up = (db) => db.schema.createTable("t${n}").addColumn("id", "integer").execute();
export const down = (db) => db.schema.dropTable("t${n}").execute();\n`,
  }),
  up: ["node", "migrate.js", "migrateToLatest"],
  down: ["node", "migrate.js", "migrateDown"],
  says: "corrupted migrations: previously executed migration 3",
};
