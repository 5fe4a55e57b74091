export default {
  tool: "drizzle",
  npm: { "drizzle-kit": "0.31.11", "drizzle-orm": "0.45.4", "better-sqlite3": "12.11.1" },
  files: {
    "drizzle.config.js": `module.exports = { dialect: "sqlite", out: "./drizzle", dbCredentials: { url: process.env.DATABASE } };\n`,
  },
  migration: (n) => ({ [`drizzle/000${n}_t${n}.sql`]: `create table t${n} (id integer);\n` }),
  whole: (migrations) => ({
    "drizzle/meta/_journal.json": JSON.stringify({
      version: "7",
      dialect: "sqlite",
      entries: migrations.map((n, idx) => ({
        idx,
        version: "6",
        when: 1767225600000 + n,
        tag: `000${n}_t${n}`,
        breakpoints: true,
      })),
    }),
  }),
  up: ["drizzle-kit", "migrate"],
  says: "migrations applied successfully!",
};
