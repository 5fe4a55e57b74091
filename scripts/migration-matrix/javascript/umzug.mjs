export default {
  tool: "umzug",
  npm: { umzug: "3.8.3", sequelize: "6.37.8", sqlite3: "6.0.1" },
  files: {
    "migrate.cjs": `const { Sequelize } = require("sequelize");
const { Umzug, SequelizeStorage } = require("umzug");
const sequelize = new Sequelize({ dialect: "sqlite", storage: process.env.DATABASE, logging: false });
new Umzug({
  migrations: { glob: "migrations/*.js" },
  context: sequelize.getQueryInterface(),
  storage: new SequelizeStorage({ sequelize }),
  logger: console,
}).runAsCLI();\n`,
  },
  migration: (n) => ({
    [`migrations/2026010${n}-t${n}.js`]: `exports.up = ({ context }) => context.createTable("t${n}", { id: { type: "INTEGER", primaryKey: true } });
exports.down = ({ context }) => context.dropTable("t${n}");\n`,
  }),
  up: ["node", "migrate.cjs", "up"],
  down: ["node", "migrate.cjs", "down"],
};
