export default {
  tool: "knex",
  npm: { knex: "3.3.0", "better-sqlite3": "12.11.1" },
  files: {
    "knexfile.js": `module.exports = { client: "better-sqlite3", useNullAsDefault: true, connection: { filename: process.env.DATABASE } };\n`,
  },
  migration: (n) => ({
    [`migrations/2026010${n}000000_t${n}.cjs`]: `exports.up = (knex) => knex.schema.createTable("t${n}", (table) => table.increments());
exports.down = (knex) => knex.schema.dropTable("t${n}");\n`,
  }),
  up: ["knex", "migrate:latest"],
  down: ["knex", "migrate:down"],
  says: "The migration directory is corrupt, the following files are missing",
  option: {
    files: {
      "knexfile.js": `module.exports = { client: "better-sqlite3", useNullAsDefault: true, connection: { filename: process.env.DATABASE }, migrations: { disableMigrationsListValidation: true } };\n`,
    },
  },
};
