import { changes, measuredOn, passes, unchanged, type MigrationTool } from "./tool.js";

const base = { ecosystem: "Go", measured: measuredOn, option: null } as const;
const noFiles = passes("there are no files");

export const goMappers: readonly MigrationTool[] = [
  {
    ...base,
    id: "gormigrate",
    name: "gormigrate",
    version: "2.1.7",
    command: "`Gormigrate.Migrate`",
    contains: ["gorm"],
    recognised: {
      dependencies: ["go:github.com/go-gormigrate/gormigrate/v2"],
      configuration: [],
      files: /(?:^|\/)migrations?\/[^/]+\.go$/,
      words: "`go-gormigrate/gormigrate/v2` in go.mod",
    },
    up: passes(`passes; ${unchanged}`),
    down: {
      danger: "wrong",
      text: "`RollbackLast` undoes migration 2 with success and keeps 3",
      never: ["`Gormigrate.RollbackLast`"],
    },
    edited: noFiles,
    gap: passes("passes"),
    late: "applied; `RollbackLast` then undoes 3",
    notes: ["`ValidateUnknownMigrations: true` makes up of the older release fail."],
  },
  {
    ...base,
    id: "gorm",
    name: "GORM AutoMigrate",
    version: "1.31.2 (driver/postgres 1.6.3)",
    command: "`AutoMigrate`",
    recognised: {
      dependencies: ["go:gorm.io/gorm"],
      configuration: [],
      words: "`gorm.io/gorm` in go.mod; `.AutoMigrate(` in the source",
    },
    up: changes(
      "returns no error and changes the database back: varchar(200) becomes varchar(20) and longer values are cut silently, numeric is rounded, bigint becomes integer, NOT NULL and defaults are dropped; it fails only where a cast does (`integer out of range`), and what ran before stays done",
    ),
    option: {
      place: "release",
      text: "Take `AutoMigrate` out of the start of the program. (A database role without ALTER was not tried.)",
    },
    down: { danger: "none", text: "there is no such command", never: [] },
    edited: noFiles,
    gap: noFiles,
    late: "there are no files",
    notes: ["Columns of the newer release stay."],
  },
  {
    ...base,
    id: "ent",
    name: "ent Schema.Create",
    version: "0.14.5",
    command: "`Schema.Create`",
    recognised: {
      dependencies: ["go:entgo.io/ent"],
      configuration: [{ name: "generate.go", path: /(?:^|\/)ent\/generate\.go$/ }],
      words: "`entgo.io/ent` in go.mod; `ent/generate.go`",
    },
    up: changes(
      "tries to change the database back: bigint to integer, nullable to NOT NULL; where rows do not fit it fails (`contains null values`, `integer out of range`) and changes nothing",
    ),
    down: { danger: "none", text: "there is no such command", never: [] },
    edited: noFiles,
    gap: noFiles,
    late: "there are no files",
    notes: ["Sizes are not in PostgreSQL's column, so nothing is cut."],
  },
];
