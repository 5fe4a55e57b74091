import { goMappers } from "./go-mappers.js";
import { goTools } from "./go-tools.js";
import { javascriptMappers } from "./javascript-mappers.js";
import { javascriptTools } from "./javascript-tools.js";
import { jvmTools } from "./jvm-tools.js";
import { rustTools } from "./rust-tools.js";
import { scriptTools } from "./script-tools.js";
import type { MigrationTool } from "./tool.js";

/**
 * Every tool that was measured. The card of a rollback, the drill and docs/rollback-and-migrations.md say what stands
 * here and nothing else of a tool; scripts/migration-matrix plays the tools again and compares.
 */
export const migrationTools: readonly MigrationTool[] = [
  ...javascriptTools,
  ...javascriptMappers,
  ...scriptTools,
  ...jvmTools,
  ...goTools,
  ...goMappers,
  ...rustTools,
];

const byId = new Map(migrationTools.map((tool) => [tool.id, tool]));

/** undefined: a later version of the console wrote it into the log. */
export const findTool = (id: string): MigrationTool | undefined => byId.get(id);

/** Names of files that several tools use: by themselves they do not tell which. */
export interface NameFamily {
  readonly name: RegExp;
  /** The first two signs of every name that does not end in ".sql"; # is a digit. */
  readonly begins?: readonly string[];
  /** As people write of them. */
  readonly words: string;
  /** Ids. */
  readonly tools: readonly string[];
}

export const nameFamilies: readonly NameFamily[] = [
  {
    name: /^[VU]\d[^/]*__[^/]+\.(?:sql|rs|java)$/,
    begins: ["V#", "U#"],
    words: "V1__ files",
    tools: ["flyway", "refinery"],
  },
  {
    name: /\.(?:up|down)\.sql$/,
    words: ".up.sql and .down.sql files",
    tools: ["golang-migrate", "sqlx", "bun"],
  },
  { name: /^(?:up|down)\.sql$/, words: "folders with up.sql and down.sql", tools: ["diesel"] },
  { name: /^migration\.sql$/, words: "folders with migration.sql", tools: ["prisma", "drizzle-1"] },
  {
    name: /^\d{3,}[^/]*\.sql$/,
    words: "numbered .sql files in a folder for migrations",
    tools: [
      "goose",
      "sql-migrate",
      "tern",
      "atlas",
      "dbmate",
      "sqlx",
      "drizzle",
      "yoyo",
      "node-pg-migrate",
      "mybatis",
      "graphile-migrate",
      "golang-migrate",
      "db-migrate",
    ],
  },
  {
    name: /^\d{4}_[^/]+\.py$/,
    begins: ["##"],
    words: "numbered .py files in a folder for migrations",
    tools: ["django", "yoyo"],
  },
  {
    name: /^\d{8,}[^/]*\.[cm]?[jt]s$/,
    begins: ["##"],
    words: "dated scripts in a folder for migrations",
    tools: [
      "knex",
      "umzug",
      "sequelize-cli",
      "typeorm",
      "node-pg-migrate",
      "db-migrate",
      "kysely",
      "kysely-ctl",
      "mikro-orm",
    ],
  },
  {
    name: /^\d{8,}_[^/]+\.rb$/,
    begins: ["##"],
    words: "dated .rb files in a folder for migrations",
    tools: ["rails"],
  },
  {
    name: /^\d{4}_\d{2}_\d{2}_[^/]+\.php$/,
    begins: ["##"],
    words: "dated .php files in a folder for migrations",
    tools: ["laravel"],
  },
  {
    name: /^\d{14}_[^/]+\.Designer\.cs$/,
    begins: ["##"],
    words: "dated .Designer.cs files in a folder for migrations",
    // No row of the table, so its name stands for itself.
    tools: ["Entity Framework Core"],
  },
];
