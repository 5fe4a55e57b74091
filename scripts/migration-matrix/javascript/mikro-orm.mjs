export default {
  tool: "mikro-orm",
  npm: { "@mikro-orm/core": "7.2.1", "@mikro-orm/sqlite": "7.2.1", "@mikro-orm/migrations": "7.2.1" },
  files: {
    "package.json": '{"type":"module"}\n',
    "migrate.js": `import { MikroORM, EntitySchema } from "@mikro-orm/sqlite";
import { Migrator } from "@mikro-orm/migrations";
const Thing = new EntitySchema({ name: "Thing", properties: { id: { type: "number", primary: true } } });
const orm = await MikroORM.init({ dbName: process.env.DATABASE, entities: [Thing], extensions: [Migrator], migrations: { path: "migrations", pathTs: "migrations", glob: "*.js", snapshot: false } });
try {
  const done = await orm.migrator[process.argv[2]]();
  console.log(process.argv[2], done.map(({ name }) => name).join(" "));
} finally {
  await orm.close();
}\n`,
  },
  migration: (n) => ({
    [`migrations/Migration2026010${n}000000.js`]: `import { Migration } from "@mikro-orm/migrations";
export class Migration2026010${n}000000 extends Migration {
  up() { this.addSql("create table t${n} (id integer)"); }
  down() { this.addSql("drop table t${n}"); }
}\n`,
  }),
  up: ["node", "migrate.js", "up"],
  down: ["node", "migrate.js", "down"],
};
