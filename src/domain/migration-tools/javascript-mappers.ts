import { measuredOn, notMeasured, passes, unchanged, type MigrationTool } from "./tool.js";

const pass = passes("passes");
const base = { ecosystem: "JavaScript", measured: measuredOn, notes: [], option: null } as const;

/** Object mappers and their command lines. */
export const javascriptMappers: readonly MigrationTool[] = [
  {
    ...base,
    id: "sequelize-cli",
    name: "sequelize-cli",
    version: "6.6.5 (sequelize 6.37.8)",
    command: "`sequelize-cli db:migrate`",
    recognised: {
      dependencies: ["npm:sequelize-cli"],
      configuration: [{ name: ".sequelizerc" }],
      annotation: /\bqueryInterface\b/,
      files: /(?:^|\/)migrations\/[^/]+\.[cm]?[jt]s$/,
      words: "`sequelize-cli` in package.json; `.sequelizerc`; `queryInterface` in `migrations/`",
    },
    up: passes(`passes, "No migrations were executed"; ${unchanged}`),
    down: {
      danger: "conditional",
      text: 'fails, exit code 1: "Unable to find migration"; `db:migrate:undo --name 2` undoes migration 2',
      never: ["`sequelize-cli db:migrate:undo --name …`"],
    },
    edited: pass,
    gap: passes("passes; undo takes 3"),
    late: "applied",
    notes: ["Migrations renamed from .js to .cjs all run again."],
  },
  {
    ...base,
    id: "typeorm",
    name: "TypeORM",
    version: "1.1.1",
    command: "`typeorm migration:run`",
    recognised: {
      dependencies: ["npm:typeorm"],
      configuration: [],
      annotation: /\bMigrationInterface\b/,
      files: /(?:^|\/)migrations?\/[^/]+\.[cm]?[jt]s$/,
      words: "`typeorm` in package.json; `MigrationInterface` in a migration",
    },
    up: passes(
      `passes, "No migrations are pending"; ${unchanged}. \`migration:show\` does not show what is missing`,
    ),
    down: {
      danger: "refuses",
      text: 'fails, exit code 1: "No migration X3 was found in the source code"',
      never: [],
    },
    edited: pass,
    gap: passes("passes; revert takes 3"),
    late: "applied",
  },
  {
    ...base,
    id: "prisma",
    name: "Prisma",
    version: "6.19.3",
    command: "`prisma migrate deploy`",
    recognised: {
      dependencies: ["npm:prisma"],
      configuration: [
        { name: "migration_lock.toml" },
        { name: "schema.prisma" },
        { name: "prisma.config.*" },
      ],
      files: /(?:^|\/)migrations\/[^/]+\/migration\.sql$/,
      words: "`prisma` in package.json; `migration_lock.toml`, `schema.prisma`, `prisma.config.*`",
    },
    up: passes(
      `passes, "No pending migrations"; ${unchanged}, and \`status\` says "up to date". After a migration that failed it fails, exit code 1, P3009`,
    ),
    down: {
      danger: "none",
      text: "there is no such command; `resolve --rolled-back` of a good migration is refused (P3012)",
      never: [],
    },
    edited: pass,
    gap: pass,
    late: "applied",
    notes: [
      "After a migration that failed, `prisma migrate resolve --rolled-back <name>` is accepted from the older release, too; then up passes.",
    ],
  },
  {
    ...base,
    id: "drizzle",
    name: "Drizzle",
    version: "0.45.4 (drizzle-kit 0.31.11)",
    command: "`drizzle-kit migrate`",
    recognised: {
      dependencies: ["npm:drizzle-kit"],
      configuration: [
        { name: "drizzle.config.*" },
        { name: "_journal.json", path: /(?:^|\/)meta\/_journal\.json$/ },
      ],
      files: /(?:^|\/)(?:drizzle|migrations)\/\d+_[^/]+\.sql$/,
      words: "`drizzle-kit` in package.json; `drizzle.config.*`, `meta/_journal.json`",
    },
    up: passes(`passes, "migrations applied successfully!"; ${unchanged}`),
    down: { danger: "none", text: "there is no such command", never: [] },
    edited: pass,
    gap: pass,
    late: 'skipped for good, with exit code 0 and "applied successfully"',
    notes: [
      "What skips a late migration hurts after a rollback: a hotfix with a migration older than the newest applied one is never applied.",
    ],
  },
  {
    ...base,
    id: "drizzle-1",
    name: "Drizzle 1.0",
    version: "1.0.0-rc.5",
    command: "`drizzle-kit migrate`",
    contains: ["drizzle"],
    recognised: {
      dependencies: [],
      configuration: [
        { name: "snapshot.json", path: /(?:^|\/)(?:drizzle|migrations)\/[^/]+\/snapshot\.json$/ },
      ],
      files: /(?:^|\/)(?:drizzle|migrations)\/[^/]+\/migration\.sql$/,
      words: "one folder a migration, with `snapshot.json`",
    },
    up: pass,
    down: { danger: "none", text: "there is no such command", never: [] },
    edited: notMeasured,
    gap: notMeasured,
    late: "applied (by name)",
  },
  {
    ...base,
    id: "mikro-orm",
    name: "MikroORM",
    version: "7.2.1",
    command: "`mikro-orm migration:up`",
    recognised: {
      dependencies: ["npm:@mikro-orm/migrations"],
      configuration: [{ name: "mikro-orm.config.*" }],
      files: /(?:^|\/)migrations\/Migration\d+[^/]*\.[cm]?[jt]s$/,
      words: "`@mikro-orm/migrations` in package.json; `mikro-orm.config.*`; `Migration<digits>.*`",
    },
    up: passes(
      `passes, "Successfully migrated up to the latest version"; ${unchanged}. \`list\` shows what is missing`,
    ),
    down: {
      danger: "conditional",
      text: 'says "Successfully migrated down to previous version" and undoes nothing; `--to 0` undoes migrations 2 and 1',
      never: ["`mikro-orm migration:down --to 0`"],
    },
    edited: pass,
    gap: passes("passes; down takes 3 (where 2 ran last: nothing)"),
    late: "applied",
  },
];
