export default {
  tool: "sequelize-cli",
  npm: { "sequelize-cli": "6.6.5", sequelize: "6.37.8", sqlite3: "6.0.1" },
  files: {
    "config/config.js": `module.exports = { development: { dialect: "sqlite", storage: process.env.DATABASE } };\n`,
  },
  migration: (n) => ({
    [`migrations/2026010${n}000000-t${n}.js`]: `module.exports = {
  up: (queryInterface, Sequelize) => queryInterface.createTable("t${n}", { id: { type: Sequelize.INTEGER, primaryKey: true } }),
  down: (queryInterface) => queryInterface.dropTable("t${n}"),
};\n`,
  }),
  up: ["sequelize-cli", "db:migrate"],
  down: ["sequelize-cli", "db:migrate:undo"],
  says: "No migrations were executed",
};
