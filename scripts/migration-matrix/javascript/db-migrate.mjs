export default {
  tool: "db-migrate",
  npm: { "db-migrate": "0.11.14", "db-migrate-sqlite3": "1.0.2" },
  files: {
    "database.json": `{ "dev": { "driver": "sqlite3", "filename": { "ENV": "DATABASE" } } }\n`,
  },
  migration: (n) => ({
    [`migrations/2026010${n}000000-t${n}.js`]: `exports.setup = () => {};
exports.up = (db) => db.createTable("t${n}", { id: { type: "int", primaryKey: true } });
exports.down = (db) => db.dropTable("t${n}");
exports._meta = { version: 1 };\n`,
  }),
  up: ["db-migrate", "up"],
  down: ["db-migrate", "down"],
  says: "No migrations to run",
};
