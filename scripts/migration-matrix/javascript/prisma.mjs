export default {
  tool: "prisma",
  npm: { prisma: "6.19.3" },
  files: {
    "prisma/schema.prisma": `datasource db {\n  provider = "sqlite"\n  url = env("PRISMA_URL")\n}\n`,
    "prisma/migrations/migration_lock.toml": 'provider = "sqlite"\n',
  },
  migration: (n) => ({
    [`prisma/migrations/2026010${n}000000_t${n}/migration.sql`]: `create table t${n} (id integer);\n`,
  }),
  up: ["sh", "-c", 'PRISMA_URL="file:$DATABASE" prisma migrate deploy'],
  says: "No pending migrations",
};
