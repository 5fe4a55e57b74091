import { fails, measuredOn, noCheck, passes, unchanged, type MigrationTool } from "./tool.js";

const base = { ecosystem: "Rust", measured: measuredOn, option: null, notes: [] } as const;

export const rustTools: readonly MigrationTool[] = [
  {
    ...base,
    id: "sqlx",
    name: "sqlx",
    version: "0.9.0",
    command: "`sqlx::migrate!().run()`",
    recognised: {
      dependencies: ["cargo:sqlx"],
      configuration: [{ name: "sqlx.toml" }],
      files: /(?:^|\/)migrations\/\d+_[^/]+\.sql$/,
      words: "`sqlx` in Cargo.toml; `sqlx.toml`, `.sqlx/`; `migrations/N_x.sql`",
    },
    up: fails(
      `fails: "migration 3 was previously applied but is missing in the resolved migrations"; ${unchanged}`,
    ),
    option: { place: "release", text: "`set_ignore_missing(true)` in code; it makes down dangerous." },
    down: {
      danger: "conditional",
      text: "fails alike; with `set_ignore_missing(true)` it undoes migration 2 and keeps 3",
      never: ["`Migrator::undo`"],
    },
    edited: fails(
      'fails: "migration 2 was previously applied but has been modified" (CR LF instead of LF is enough, and `set_ignore_missing` does not lift it)',
    ),
    gap: fails("fails, migration 2 is missing"),
    late: "applied",
  },
  {
    ...base,
    id: "diesel",
    name: "Diesel",
    version: "2.3.2 (command line 2.3.14)",
    command: "`diesel migration run`",
    recognised: {
      dependencies: ["cargo:diesel_migrations", "cargo:diesel"],
      configuration: [{ name: "diesel.toml" }],
      files: /(?:^|\/)migrations\/[^/]+\/(?:up|down)\.sql$/,
      words: "`diesel_migrations` in Cargo.toml; `diesel.toml`; `migrations/<version>_x/up.sql`",
    },
    up: passes(
      `passes; ${unchanged}. With \`print_schema.file\` set the command line rewrites src/schema.rs; with \`--locked-schema\` it ends with exit code 1 for that reason`,
    ),
    down: {
      danger: "refuses",
      text: "fails: `Unable to find migration version 00003 to revert in the migrations directory`, exit code 1; the database stays as it is",
      never: [],
    },
    edited: noCheck,
    gap: passes("passes"),
    late: "applied; a revert then undoes 3",
  },
  {
    ...base,
    id: "refinery",
    name: "refinery",
    version: "0.10.0",
    command: "`Runner::run`",
    recognised: {
      dependencies: ["cargo:refinery"],
      configuration: [{ name: "refinery.toml" }],
      files: /(?:^|\/)[VU]\d[^/]*__[^/]+\.(?:sql|rs)$/,
      words: "`refinery` in Cargo.toml; `refinery.toml`; `V1__x.sql` or `.rs`",
    },
    up: fails(`fails: "migration V3__… is missing from the filesystem"; ${unchanged}`),
    option: { place: "release", text: "`set_abort_missing(false)` in code." },
    down: { danger: "none", text: "there is no such command", never: [] },
    edited: fails(
      'fails: "applied migration V2__… is different than filesystem one" (one trailing space is enough); `set_abort_divergent(false)` makes it pass',
    ),
    gap: fails("fails, with the same words"),
    late: 'fails with the wrong words ("is missing from the filesystem", though the file is there); with `set_abort_missing(false)` it is skipped silently',
  },
  {
    ...base,
    id: "sea-orm",
    name: "SeaORM",
    version: "2.0.4",
    command: "`Migrator::up`",
    recognised: {
      dependencies: ["cargo:sea-orm-migration"],
      configuration: [],
      annotation: /\bMigratorTrait\b/,
      files: /(?:^|\/)migration\/(?:src\/)?m\d+_[^/]+\.rs$/,
      words: "`sea-orm-migration` in Cargo.toml; a crate folder `migration/` with `mYYYYMMDD_NNNNNN_x.rs`",
    },
    up: fails(
      `fails: "Migration file of version '…' is missing, this migration has been applied but its file is missing"; ${unchanged}. \`status\` fails, too`,
    ),
    down: { danger: "refuses", text: "fails alike; the database stays as it is", never: [] },
    edited: noCheck,
    gap: fails("fails, with the same words"),
    late: "applied; a later down undoes 3",
  },
];
