export default {
  tool: "typeorm",
  npm: { typeorm: "1.1.1", "better-sqlite3": "12.11.1" },
  files: {
    "source.js": `const { DataSource } = require("typeorm");
module.exports = new DataSource({ type: "better-sqlite3", database: process.env.DATABASE, migrations: ["migrations/*.js"] });\n`,
  },
  migration: (n) => ({
    [`migrations/t${n}.js`]: `exports.X${n}1767225600000 = class {
  name = "X${n}176722560000${n}";
  up(runner) { return runner.query("create table t${n} (id integer)"); }
  down(runner) { return runner.query("drop table t${n}"); }
};\n`,
  }),
  up: ["typeorm", "migration:run", "-d", "source.js"],
  down: ["typeorm", "migration:revert", "-d", "source.js"],
  says: "No migrations are pending",
};
