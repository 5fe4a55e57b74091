export const id = 8598;
export const ids = [8598];
export const modules = {

/***/ 6470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SG: () => (/* binding */ findTool),
  e7: () => (/* binding */ migrationTools),
  Yg: () => (/* binding */ nameFamilies)
});

;// CONCATENATED MODULE: ./build/domain/migration-tools/tool.js
const measuredOn = "2026-11-29";
const unchanged = "the database stays as it is";
const passes = (text) => ({ outcome: "passes", text });
const fails = (text) => ({ outcome: "fails", text });
const changes = (text) => ({ outcome: "changes", text });
const notMeasured = { outcome: "not-measured", text: "not measured" };
const noCheck = passes("passes, nothing is compared");

;// CONCATENATED MODULE: ./build/domain/migration-tools/go-mappers.js

const base = { ecosystem: "Go", measured: measuredOn, option: null };
const noFiles = passes("there are no files");
const goMappers = [
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
        up: changes("returns no error and changes the database back: varchar(200) becomes varchar(20) and longer values are cut silently, numeric is rounded, bigint becomes integer, NOT NULL and defaults are dropped; it fails only where a cast does (`integer out of range`), and what ran before stays done"),
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
        up: changes("tries to change the database back: bigint to integer, nullable to NOT NULL; where rows do not fit it fails (`contains null values`, `integer out of range`) and changes nothing"),
        down: { danger: "none", text: "there is no such command", never: [] },
        edited: noFiles,
        gap: noFiles,
        late: "there are no files",
        notes: ["Sizes are not in PostgreSQL's column, so nothing is cut."],
    },
];

;// CONCATENATED MODULE: ./build/domain/migration-tools/go-tools.js

const go_tools_base = { ecosystem: "Go", measured: measuredOn, option: null, notes: [] };
const goTools = [
    {
        ...go_tools_base,
        id: "golang-migrate",
        name: "golang-migrate",
        version: "4.20.1",
        command: "`migrate up`",
        recognised: {
            dependencies: ["go:github.com/golang-migrate/migrate/v4"],
            configuration: [],
            files: /\.(?:up|down)\.sql$/,
            words: "`golang-migrate/migrate/v4` in go.mod; pairs of `.up.sql` and `.down.sql`",
        },
        up: fails(`fails, exit code 1: "no migration found for version 3: read down for version 3 .: file does not exist"; ${unchanged}, not dirty`),
        option: {
            place: "command",
            text: "There is no option. `migrate force <version of the older release>` makes up pass; but then the newer release runs its migration again, fails because the table exists, and leaves the database dirty, and after that the older release fails as well.",
        },
        down: {
            danger: "refuses",
            text: "`down`, `down 1` and `goto` fail alike; the database stays as it is",
            never: [],
        },
        edited: noCheck,
        gap: passes("passes"),
        late: "skipped for good, `no change`, exit code 0; then two steps down run the down of 2, which never ran (dirty when it fails)",
    },
    {
        ...go_tools_base,
        id: "goose",
        name: "goose",
        version: "3.30.1",
        command: "`goose up`",
        recognised: {
            dependencies: ["go:github.com/pressly/goose/v3"],
            configuration: [],
            annotation: /^--\s*\+goose Up\b/m,
            files: /(?:^|\/)migrations?\/\d+_[^/]+\.(?:sql|go)$/,
            words: "`pressly/goose/v3` in go.mod; `-- +goose Up` in `NNNNN_x.sql`",
        },
        up: passes(`passes, "no migrations to run. current version: 3"; ${unchanged}. \`status\` does not show what is missing`),
        down: {
            danger: "conditional",
            text: "`down` and `down-to` fail; `reset` undoes migrations 2 and 1 and keeps 3, with exit code 0, and from then on up of both releases fails",
            never: ["`goose reset`"],
        },
        edited: noCheck,
        gap: passes("passes; `down` works in the old API and fails in the Provider"),
        late: "fails, exit code 1: `found 1 missing migrations before current version 3`; `-allow-missing` applies it",
    },
    {
        ...go_tools_base,
        id: "sql-migrate",
        name: "sql-migrate",
        version: "1.8.1",
        command: "`sql-migrate up`",
        recognised: {
            dependencies: ["go:github.com/rubenv/sql-migrate"],
            configuration: [{ name: "dbconfig.yml" }],
            annotation: /^--\s*\+migrate Up\b/m,
            files: /(?:^|\/)migrations?\/[^/]+\.sql$/,
            words: "`rubenv/sql-migrate` in go.mod; `dbconfig.yml`; `-- +migrate Up`",
        },
        up: fails(`fails, exit code 1: "Unable to create migration plan because of …: unknown migration in database"; ${unchanged}`),
        option: {
            place: "release",
            text: "`ignoreunknown: true` in dbconfig.yml (there is no such flag of `up`), or `IgnoreUnknown: true` in code; it makes down dangerous.",
        },
        down: {
            danger: "conditional",
            text: "fails alike; with `ignoreunknown` it undoes migration 2 and keeps 3",
            never: ["`sql-migrate down`"],
        },
        edited: noCheck,
        gap: fails("fails, `unknown migration`"),
        late: "applied; a later down undoes 3",
        notes: ["`sql-migrate status` ends with 0."],
    },
    {
        ...go_tools_base,
        id: "tern",
        name: "tern",
        version: "2.3.4",
        command: "`tern migrate`",
        recognised: {
            dependencies: ["go:github.com/jackc/tern/v2"],
            configuration: [{ name: "tern.conf" }],
            annotation: /^---- create above \/ drop below ----/m,
            files: /(?:^|\/)migrations?\/\d+_[^/]+\.sql$/,
            words: "`jackc/tern/v2` in go.mod; `tern.conf`; `---- create above / drop below ----`",
        },
        up: fails(`fails, exit code 1: "current version 3 is outside the valid versions of 0 to 2"; ${unchanged}`),
        down: { danger: "refuses", text: "the same failure; the database stays as it is", never: [] },
        edited: noCheck,
        gap: fails("fails when it loads, `Missing migration 2`"),
        late: "cannot arise: numbers must be without gaps",
        notes: ["`tern status` ends with 0 and says `migration(s) pending`, `version: 3 of 2`."],
    },
    {
        ...go_tools_base,
        id: "atlas",
        name: "Atlas (the library)",
        version: "0.32.1-0.20250325101103",
        command: "`Executor.ExecuteN`",
        recognised: {
            dependencies: ["go:ariga.io/atlas"],
            configuration: [{ name: "atlas.hcl" }, { name: "atlas.sum" }],
            files: /(?:^|\/)migrations?\/[^/]+\.sql$/,
            words: "`ariga.io/atlas` in go.mod; `atlas.hcl`, `atlas.sum`",
        },
        up: passes(`passes, \`no pending migration files\` (ErrNoPendingFiles, which a caller must take for success); ${unchanged}. Where migration 3 is applied by half it fails: \`revision … is partially applied but migration file was not found\``),
        down: { danger: "not-measured", text: "not in the library, not measured", never: [] },
        edited: passes("passes where atlas.sum is made anew; without it `checksum file not found`"),
        gap: passes("passes"),
        late: "fails, `was added out of order`; ExecOrderLinearSkip skips it, ExecOrderNonLinear applies it",
        notes: ["The command line of Atlas was not measured."],
    },
    {
        ...go_tools_base,
        id: "bun",
        name: "bun migrate",
        version: "1.3.0",
        command: "`Migrator.Migrate`",
        recognised: {
            dependencies: ["go:github.com/uptrace/bun"],
            configuration: [],
            files: /(?:^|\/)\d{14}_[^/]+\.(?:tx\.)?(?:up|down)\.sql$/,
            words: "`uptrace/bun` in go.mod; `YYYYMMDDHHMMSS_x.up.sql` or `.tx.up.sql`",
        },
        up: passes(`passes and returns the nil group; ${unchanged}`),
        down: {
            danger: "wrong",
            text: "`Rollback` undoes the newest group that it knows, migrations 2 and 1, with success, and keeps 3; after another up they are the newest group, so that `Rollback` of the newer release undoes them, too",
            never: ["`Migrator.Rollback`"],
        },
        edited: noCheck,
        gap: passes("passes"),
        late: "applied, as a group of its own",
        notes: ["`MissingMigrations` lists what is missing."],
    },
];

;// CONCATENATED MODULE: ./build/domain/migration-tools/javascript-mappers.js

const pass = passes("passes");
const javascript_mappers_base = { ecosystem: "JavaScript", measured: measuredOn, notes: [], option: null };
const javascriptMappers = [
    {
        ...javascript_mappers_base,
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
        ...javascript_mappers_base,
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
        up: passes(`passes, "No migrations are pending"; ${unchanged}. \`migration:show\` does not show what is missing`),
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
        ...javascript_mappers_base,
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
        up: passes(`passes, "No pending migrations"; ${unchanged}, and \`status\` says "up to date". After a migration that failed it fails, exit code 1, P3009`),
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
        ...javascript_mappers_base,
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
        ...javascript_mappers_base,
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
        ...javascript_mappers_base,
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
        up: passes(`passes, "Successfully migrated up to the latest version"; ${unchanged}. \`list\` shows what is missing`),
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

;// CONCATENATED MODULE: ./build/domain/migration-tools/javascript-tools.js

const scripts = /(?:^|\/)migrations?\/[^/]+\.[cm]?[jt]s$/;
const javascript_tools_pass = passes("passes");
const javascript_tools_base = { ecosystem: "JavaScript", measured: measuredOn, notes: [] };
const javascriptTools = [
    {
        ...javascript_tools_base,
        id: "knex",
        name: "Knex",
        version: "3.3.0",
        command: "`knex migrate:latest`",
        recognised: {
            dependencies: ["npm:knex"],
            configuration: [{ name: "knexfile.*" }],
            annotation: /\bknex\.schema\b/,
            files: scripts,
            words: "`knex` in package.json; `knexfile.*`",
        },
        up: fails(`fails, exit code 1: "The migration directory is corrupt, the following files are missing"; ${unchanged}. \`list\`, \`status\` and \`up\` fail, too`),
        option: {
            place: "release",
            text: "`disableMigrationsListValidation: true` in the configuration of the older release makes up pass; it makes down dangerous.",
        },
        down: {
            danger: "conditional",
            text: "fails alike; with `disableMigrationsListValidation` `rollback --all` and `down` undo migration 2 with exit code 0",
            never: ["`knex migrate:down`", "`knex migrate:rollback --all`"],
        },
        edited: javascript_tools_pass,
        gap: fails("fails, with the same words"),
        late: "applied",
        notes: [
            "After a migration that threw halfway, without a transaction, up of the older release passes.",
            "A process that SIGTERM ended leaves `is_locked`: the older release fails with exit code 1 until `knex migrate:unlock`.",
            'A migration renamed from .js to .cjs counts as missing ("corrupt").',
        ],
    },
    {
        ...javascript_tools_base,
        id: "umzug",
        name: "Umzug",
        version: "3.8.3",
        command: "`umzug up`",
        recognised: {
            dependencies: ["npm:umzug"],
            configuration: [],
            files: scripts,
            words: "`umzug` in package.json",
        },
        up: passes(`passes; ${unchanged}. \`executed()\` does not show what is missing`),
        option: null,
        down: {
            danger: "wrong",
            text: "undoes migration 2, `to: 0` migrations 2 and 1, with exit code 0",
            never: ["`umzug down`"],
        },
        edited: javascript_tools_pass,
        gap: passes("passes; down takes 3"),
        late: "applied",
        notes: ["A migration renamed from .js to .cjs runs again."],
    },
    {
        ...javascript_tools_base,
        id: "node-pg-migrate",
        name: "node-pg-migrate",
        version: "9.0.0",
        command: "`node-pg-migrate up`",
        recognised: {
            dependencies: ["npm:node-pg-migrate"],
            configuration: [],
            annotation: /\bexports\.up\s*=\s*(?:async\s*)?\(?\s*pgm\b/,
            files: /(?:^|\/)migrations\/\d+_[^/]+\.(?:[cm]?[jt]s|sql)$/,
            words: "`node-pg-migrate` in package.json; `exports.up = pgm` in `migrations/<milliseconds>_*`",
        },
        up: passes(`passes, "No migrations to run!"; ${unchanged}`),
        option: null,
        down: {
            danger: "refuses",
            text: 'fails, exit code 1: "Definitions of migrations … have been deleted"; `redo` alike',
            never: [],
        },
        edited: javascript_tools_pass,
        gap: fails('fails, exit code 1: "Not run migration 3 is preceding already run migration 2"; `--no-check-order` makes it pass; where 2 ran last it passes'),
        late: "fails, exit code 1; with `--no-check-order` it is applied, and then every up without that option fails",
    },
    {
        ...javascript_tools_base,
        id: "db-migrate",
        name: "db-migrate",
        version: "0.11.14",
        command: "`db-migrate up`",
        recognised: {
            dependencies: ["npm:db-migrate"],
            configuration: [],
            annotation: /\bexports\._meta\b/,
            files: /(?:^|\/)migrations\/[^/]+\.(?:js|ts|sql)$/,
            words: "`db-migrate` in package.json; `exports._meta` in a migration; `database.json`",
        },
        up: passes(`passes, "No migrations to run"; ${unchanged}`),
        option: null,
        down: { danger: "refuses", text: 'fails, exit code 1: "Cannot find module .../3-x"', never: [] },
        edited: javascript_tools_pass,
        gap: passes("passes; down takes 3"),
        late: "applied",
    },
    {
        ...javascript_tools_base,
        id: "kysely",
        name: "Kysely, its own Migrator",
        version: "0.29.9",
        command: "`migrator.migrateToLatest()`",
        recognised: {
            dependencies: ["npm:kysely"],
            configuration: [],
            annotation: /\bKysely\s*</,
            files: scripts,
            words: "`kysely` in package.json; the import of `Migrator` from `kysely` or `kysely/migration`",
        },
        up: {
            outcome: "ignored",
            text: `does not throw: it returns \`error\` "corrupted migrations: previously executed migration 3 is missing", so a script that does not look at it ends with exit code 0; ${unchanged}, and new migrations are not applied either`,
        },
        option: null,
        down: {
            danger: "nothing",
            text: "returns the same error, undoes nothing, and a script that does not look at the error ends with exit code 0",
            never: [],
        },
        edited: javascript_tools_pass,
        gap: { outcome: "ignored", text: "returns the same error" },
        late: "error `expected … to be at index 1`; with `allowUnorderedMigrations` it is applied",
        notes: [
            "`allowUnorderedMigrations` does not make up of the older release pass.",
            "`getMigrations` does not show what is missing.",
        ],
    },
    {
        ...javascript_tools_base,
        id: "kysely-ctl",
        name: "kysely-ctl",
        version: "0.21.0",
        command: "`kysely migrate:latest`",
        contains: ["kysely"],
        recognised: {
            dependencies: ["npm:kysely-ctl"],
            configuration: [{ name: "kysely.config.*" }],
            files: scripts,
            words: "`kysely-ctl` in package.json; `kysely.config.*`",
        },
        up: fails("fails, exit code 1; `list` ends with 0 and does not show what is missing"),
        option: null,
        down: { danger: "not-measured", text: "not measured", never: [] },
        edited: notMeasured,
        gap: notMeasured,
        late: "not measured",
    },
    {
        ...javascript_tools_base,
        id: "dbmate",
        name: "dbmate",
        version: "2.36.0",
        command: "`dbmate up`",
        recognised: {
            dependencies: ["npm:dbmate"],
            configuration: [],
            annotation: /^-- migrate:up\b/m,
            files: /(?:^|\/)db\/migrations\/[^/]+\.sql$/,
            words: "`-- migrate:up` in `db/migrations/*.sql`; `dbmate` in package.json",
        },
        up: passes("passes; the database stays as it is, but `db/schema.sql` of the older checkout is rewritten with the newer table (where the client program of the database is there). `--strict` passes; `status` does not show what is missing"),
        option: null,
        down: {
            danger: "wrong",
            text: "undoes migration 2 with exit code 0",
            never: ["`dbmate down`", "`dbmate rollback`"],
        },
        edited: javascript_tools_pass,
        gap: passes("passes, with `--strict`, too; down takes 3"),
        late: "applied; `--strict` fails, exit code 2",
    },
    {
        ...javascript_tools_base,
        id: "graphile-migrate",
        name: "graphile-migrate",
        version: "1.4.1",
        command: "`graphile-migrate migrate`",
        recognised: {
            dependencies: ["npm:graphile-migrate"],
            configuration: [{ name: ".gmrc" }, { name: ".gmrc.*" }],
            annotation: /^--! Previous:/m,
            files: /(?:^|\/)migrations\/committed\/[^/]+\.sql$/,
            words: "`graphile-migrate` in package.json; `.gmrc`; `--! Previous:` in `migrations/committed/`",
        },
        up: passes(`passes, "Already up to date"; ${unchanged}`),
        option: null,
        down: {
            danger: "refuses",
            text: "there is none; `uncommit` fails with exit code 1 and has taken the file of migration 2 away by then",
            never: ["`graphile-migrate uncommit`"],
        },
        edited: passes('passes when it is applied; while it is pending it fails: "has the file been tampered with?"'),
        gap: fails("fails, exit code 1, over the hash of the previous migration"),
        late: "not measured (files are numbered)",
    },
];

;// CONCATENATED MODULE: ./build/domain/migration-tools/jvm-tools.js

const jvm_tools_base = { ecosystem: "JVM", measured: measuredOn, option: null };
const jvmTools = [
    {
        ...jvm_tools_base,
        id: "flyway",
        name: "Flyway",
        version: "13.12.1 (Maven plugin 13.12.0)",
        command: "`flyway migrate`",
        recognised: {
            dependencies: [
                "maven:flyway-core",
                "maven:flyway-maven-plugin",
                "maven:flyway-gradle-plugin",
                "maven:org.flywaydb.flyway",
            ],
            configuration: [{ name: "flyway.toml" }, { name: "flyway.conf" }],
            files: /(?:^|\/)(?:[VU]\d[^/]*|R)__[^/]+\.(?:sql|java)$/,
            words: "`flyway-core` or a Flyway plugin in pom.xml or build.gradle; `flyway.toml`, `flyway.conf`; `V1__x.sql`, `R__x.sql`",
        },
        up: passes(`passes with the warning "has a version (3) that is newer than the latest available migration (2)"; ${unchanged}`),
        option: {
            place: "command",
            text: "`ignoreMigrationPatterns=*:future,*:missing`, always both: giving the setting replaces the default `*:future`, so `*:missing` alone makes a plain newer version fail. `validateOnMigrate=false` and `*:*` pass, too.",
        },
        down: {
            danger: "refuses",
            text: '`undo` fails, exit code 1: "not supported by OSS Edition"',
            never: ["`flyway repair`"],
        },
        edited: fails("fails: `checksum mismatch for migration version 2`, over a trailing comment, too; `description mismatch` when only the name of the file changed"),
        gap: fails("fails: `applied migration not resolved locally: 2`"),
        late: "fails: `Detected resolved migration not applied to database: 2`; `outOfOrder=true` applies it",
        special: [
            {
                files: /(?:^|\/)R__[^/]+$/,
                when: "leaves",
                up: fails("fails, because a repeatable migration leaves: `Detected applied migration not resolved locally`; `ignoreMigrationPatterns=*:future,*:missing` makes it pass"),
            },
            {
                files: /(?:^|\/)R__[^/]+$/,
                when: "changes",
                up: changes("runs the older repeatable migration again and so puts the older view back, with exit code 0; where it names a column that is renamed it fails and leaves a failed row, and then the newer release fails, too"),
            },
        ],
        notes: [
            "`repeatable:future` does not help: a newer repeatable migration counts as missing.",
            "`flyway repair` from the older release lets an edited file pass and makes the newer release fail its checksum; after a migration that failed halfway it deletes the failed row only, and the corrected newer release fails.",
            "After a migration that failed halfway up of the older release passes, although half of the schema is changed.",
        ],
    },
    {
        ...jvm_tools_base,
        id: "liquibase",
        name: "Liquibase",
        version: "4.33.0",
        command: "`liquibase update`",
        recognised: {
            dependencies: ["maven:liquibase-core", "maven:liquibase-maven-plugin", "maven:org.liquibase.gradle"],
            configuration: [{ name: "liquibase.properties" }, { name: "db.changelog-master.*" }],
            annotation: /^--\s*liquibase formatted sql|<databaseChangeLog\b/m,
            files: /(?:^|\/)(?:db\/)?changelogs?\/.+\.(?:sql|xml|ya?ml|json)$|(?:^|\/)db\.changelog[^/]*$/,
            words: "`liquibase-core` in pom.xml or build.gradle; `db.changelog-master.*`, `liquibase.properties`; `--liquibase formatted sql`",
        },
        up: passes(`passes, "Database is up to date"; ${unchanged}. Only \`unexpected-changesets\` shows what is missing`),
        down: {
            danger: "wrong",
            text: "`rollback-count 1` undoes migration 2 (its table and data are gone) and keeps 3, with success; `rollback` to the tag set before 3 undoes nothing, with success; `rollback-to-date` undoes 2 and 1 and keeps 3",
            never: ["`liquibase rollback-count`", "`liquibase rollback-to-date`", "`liquibase rollback`"],
        },
        edited: fails("fails: `Validation Failed: 1 changesets check sum` (white space alone passes, an SQL comment fails); `clear-checksums` makes it pass and the newer release fail"),
        gap: passes("passes"),
        late: "applied",
        notes: [
            "A changeset with `runOnChange` changes the database from the older release.",
            "An older library (4.21.1 after 4.33.0) passes and rewrites every MD5SUM, and leaves that of migration 3 empty; it also accepts an edited changeset.",
            "`--validCheckSum any` in the changeset lets an edited one pass.",
        ],
    },
    {
        ...jvm_tools_base,
        id: "mybatis",
        name: "MyBatis Migrations",
        version: "3.4.0",
        command: "`migrate up`",
        recognised: {
            dependencies: ["maven:mybatis-migrations", "maven:migrations-maven-plugin"],
            configuration: [{ name: "bootstrap.sql", path: /(?:^|\/)scripts\/bootstrap\.sql$/ }],
            annotation: /^--\s*\/\/\s*@UNDO\b/m,
            files: /(?:^|\/)scripts\/\d+_[^/]+\.sql$/,
            words: "`mybatis-migrations` or `migrations-maven-plugin` in pom.xml; `-- //@UNDO` in `scripts/*.sql`; `scripts/bootstrap.sql`",
        },
        up: passes(`passes with "WARNING: Missing migration script"; ${unchanged}`),
        down: {
            danger: "nothing",
            text: "the same warning, exit code 0, and nothing is undone; `version 2` prints `Downgrading to` and undoes nothing",
            never: [],
        },
        edited: passes("passes, nothing is compared"),
        gap: passes("passes with the warning"),
        late: "skipped with `was not applied to the database`, exit code 0; `pending` applies it",
        notes: [],
    },
    {
        ...jvm_tools_base,
        id: "play-evolutions",
        name: "Play Evolutions",
        version: "3.0.8",
        measured: "2026-11-30",
        command: "the start of the application",
        recognised: {
            dependencies: ["maven:play-jdbc-evolutions_2.13", "maven:play-jdbc-evolutions_3"],
            configuration: [],
            annotation: /^(?:#|--)[ \t]*-*[ \t]*!Ups\b/m,
            files: /(?:^|\/)evolutions\/[^/]+\/\d+\.sql$/,
            words: "`# --- !Ups` in `conf/evolutions/default/1.sql`; `play-jdbc-evolutions` in pom.xml or build.gradle",
        },
        up: fails(`fails: the application does not start ("needs evolution"), with \`autoApply\` or without; ${unchanged}. With \`autoApplyDowns\` it starts and drops what migration 3 made, with its data: the newer release left its script in the database`),
        down: {
            danger: "none",
            text: "there is no such command; `autoApplyDowns` is one at each start",
            never: [],
        },
        edited: fails("fails in the same way, over a comment, too; with `autoApplyDowns` it undoes 3 and 2 and makes them anew, empty"),
        gap: fails("fails in the same way: files are read up to the first number that is missing"),
        late: "cannot arise: without 2 the release never applies 3",
        notes: [
            "With `autoApplyDowns` in the older release a rollback loses data, and the recovery makes the tables anew, empty: set it to false a release earlier.",
        ],
    },
];

;// CONCATENATED MODULE: ./build/domain/migration-tools/rust-tools.js

const rust_tools_base = { ecosystem: "Rust", measured: measuredOn, option: null, notes: [] };
const rustTools = [
    {
        ...rust_tools_base,
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
        up: fails(`fails: "migration 3 was previously applied but is missing in the resolved migrations"; ${unchanged}`),
        option: { place: "release", text: "`set_ignore_missing(true)` in code; it makes down dangerous." },
        down: {
            danger: "conditional",
            text: "fails alike; with `set_ignore_missing(true)` it undoes migration 2 and keeps 3",
            never: ["`Migrator::undo`"],
        },
        edited: fails('fails: "migration 2 was previously applied but has been modified" (CR LF instead of LF is enough, and `set_ignore_missing` does not lift it)'),
        gap: fails("fails, migration 2 is missing"),
        late: "applied",
    },
    {
        ...rust_tools_base,
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
        up: passes(`passes; ${unchanged}. With \`print_schema.file\` set the command line rewrites src/schema.rs; with \`--locked-schema\` it ends with exit code 1 for that reason`),
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
        ...rust_tools_base,
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
        edited: fails('fails: "applied migration V2__… is different than filesystem one" (one trailing space is enough); `set_abort_divergent(false)` makes it pass'),
        gap: fails("fails, with the same words"),
        late: 'fails with the wrong words ("is missing from the filesystem", though the file is there); with `set_abort_missing(false)` it is skipped silently',
    },
    {
        ...rust_tools_base,
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
        up: fails(`fails: "Migration file of version '…' is missing, this migration has been applied but its file is missing"; ${unchanged}. \`status\` fails, too`),
        down: { danger: "refuses", text: "fails alike; the database stays as it is", never: [] },
        edited: noCheck,
        gap: fails("fails, with the same words"),
        late: "applied; a later down undoes 3",
    },
];

;// CONCATENATED MODULE: ./build/domain/migration-tools/script-tools.js

const script_tools_pass = passes("passes");
const script_tools_base = { measured: measuredOn, notes: [], option: null };
const alembicStamp = "No setting helps. `alembic stamp --purge <newest revision of the older release>` changes only the row of the version, and up passes; then the next up of the newer release fails with exit code 1, because its table exists.";
const scriptTools = [
    {
        ...script_tools_base,
        id: "alembic",
        name: "Alembic",
        ecosystem: "Python",
        version: "1.20.1",
        command: "`alembic upgrade head`",
        recognised: {
            dependencies: ["pypi:alembic"],
            configuration: [{ name: "alembic.ini" }],
            annotation: /^down_revision\b/m,
            files: /(?:^|\/)versions\/[^/]+\.py$/,
            words: "`alembic` among the Python dependencies; `alembic.ini`; `down_revision` in `versions/*.py`",
        },
        up: fails(`fails, exit code 255: "Can't locate revision identified by '…'"; ${unchanged}. \`current\`, \`check\` and \`stamp\` fail, too`),
        option: { place: "command", text: alembicStamp },
        down: { danger: "refuses", text: "fails, exit code 255, with the same words", never: [] },
        edited: script_tools_pass,
        gap: fails("fails, exit code 1, `KeyError`"),
        late: 'two heads: `upgrade head` fails with exit code 255 ("Multiple head revisions"), `upgrade heads` applies it; an older release with one of the heads fails with 255',
    },
    {
        ...script_tools_base,
        id: "flask-migrate",
        name: "Flask-Migrate",
        ecosystem: "Python",
        version: "4.1.0",
        command: "`flask db upgrade`",
        contains: ["alembic"],
        recognised: {
            dependencies: ["pypi:flask-migrate"],
            configuration: [{ name: "alembic.ini", path: /(?:^|\/)migrations\/alembic\.ini$/ }],
            files: /(?:^|\/)migrations\/versions\/[^/]+\.py$/,
            words: "`Flask-Migrate` among the Python dependencies; `migrations/alembic.ini`",
        },
        up: fails(`fails, exit code 1, and logs "Can't locate revision identified by '…'"; ${unchanged}`),
        option: {
            place: "command",
            text: `As for Alembic, which it runs (not measured with \`flask db\`): ${alembicStamp}`,
        },
        down: { danger: "refuses", text: "fails, exit code 1", never: [] },
        edited: notMeasured,
        gap: notMeasured,
        late: "not measured",
    },
    {
        ...script_tools_base,
        id: "django",
        name: "Django",
        ecosystem: "Python",
        version: "5.2.19",
        command: "`manage.py migrate`",
        recognised: {
            dependencies: ["pypi:django"],
            configuration: [{ name: "0001_initial.py", path: /(?:^|\/)migrations\/0001_initial\.py$/ }],
            annotation: /\bmigrations\.Migration\b/,
            files: /(?:^|\/)migrations\/\d{4}_[^/]+\.py$/,
            words: "`Django` among the Python dependencies; `*/migrations/0001_initial.py`; `migrations.Migration` in a migration",
        },
        up: passes(`passes, "No migrations to apply"; ${unchanged}. \`showmigrations\` does not show what is missing`),
        down: {
            danger: "conditional",
            text: "`migrate app 0002` does nothing; `migrate app 0001` undoes migration 2 and keeps 3, `migrate app zero` undoes 2 and 1; then every `migrate` of the newer release fails (InconsistentMigrationHistory)",
            never: ["`manage.py migrate <app> <older migration>`", "`manage.py migrate <app> zero`"],
        },
        edited: script_tools_pass,
        gap: fails("fails with exit code 1 (NodeNotFoundError) where 3 depends on 2; where it depends on 1 it passes"),
        late: 'siblings fail, "Conflicting migrations"; one made to depend on the other fails, InconsistentMigrationHistory',
        notes: ["`migrate <app> --prune` deletes only the row of the migration that is missing."],
    },
    {
        ...script_tools_base,
        id: "yoyo",
        name: "yoyo",
        ecosystem: "Python",
        version: "9.0.0",
        command: "`yoyo apply --batch`",
        recognised: {
            dependencies: ["pypi:yoyo-migrations"],
            configuration: [{ name: "yoyo.ini" }],
            annotation: /^from yoyo import\b/m,
            files: /(?:^|\/)migrations\/[^/]+\.(?:py|sql)$/,
            words: "`yoyo-migrations` among the Python dependencies; `yoyo.ini`; `from yoyo import step`",
        },
        up: passes(`passes silently; ${unchanged}`),
        down: {
            danger: "wrong",
            text: "`rollback` undoes migration 2 only, with a warning on the number and none on 3; `-r 0003` fails; `reapply` undoes and makes 2 and 1 anew",
            never: ["`yoyo rollback`", "`yoyo reapply`"],
        },
        edited: script_tools_pass,
        gap: passes("passes, also where 3 depends on 2"),
        late: "applied",
        notes: [
            "A process that SIGTERM ended leaves its row in `yoyo_lock`: the older release waits 10 s and fails with exit code 1 (LockTimeout) until `yoyo break-lock`.",
        ],
    },
    {
        ...script_tools_base,
        id: "rails",
        name: "Rails (Active Record)",
        ecosystem: "Ruby",
        version: "6.1.7 (Debian)",
        command: "`rails db:migrate`",
        recognised: {
            dependencies: ["gem:rails", "gem:activerecord"],
            configuration: [{ name: "schema.rb", path: /(?:^|\/)db\/schema\.rb$/ }],
            annotation: /\bActiveRecord::Migration\b/,
            files: /(?:^|\/)db\/migrate\/[^/]+\.rb$/,
            words: "`rails` or `activerecord` in the Gemfile; `db/schema.rb`; `db/migrate/*.rb`",
        },
        up: passes("passes silently; the database stays as it is, and `db/schema.rb` of the checkout is rewritten with the newer table. `db:abort_if_pending_migrations` passes, `db:migrate:status` says NO FILE"),
        down: {
            danger: "conditional",
            text: "`db:rollback` fails (UnknownMigrationVersionError), with `STEP=2`, too; `db:migrate VERSION=1` undoes migration 2, `VERSION=0` migrations 2 and 1",
            never: ["`rails db:migrate VERSION=<older version>`"],
        },
        edited: script_tools_pass,
        gap: passes("passes; rollback takes 3"),
        late: "applied",
    },
    {
        ...script_tools_base,
        id: "laravel",
        name: "Laravel",
        ecosystem: "PHP",
        version: "8.83 (Debian; the class Migrator, not artisan)",
        command: "`php artisan migrate`",
        recognised: {
            dependencies: ["composer:laravel/framework", "composer:illuminate/database"],
            configuration: [{ name: "artisan" }],
            files: /(?:^|\/)database\/migrations\/[^/]+\.php$/,
            words: "`laravel/framework` in composer.json; `artisan`; `database/migrations/*.php`",
        },
        up: passes(`passes, "Nothing to migrate"; ${unchanged}`),
        down: {
            danger: "conditional",
            text: 'says "Migration not found" without an error; where the newest batch is shared it undoes migrations 2 and 1, with `--step=2` migration 2',
            never: ["`php artisan migrate:rollback`"],
        },
        edited: script_tools_pass,
        gap: script_tools_pass,
        late: 'applied; a rollback by one takes it, then 3 is "not found"',
    },
    {
        ...script_tools_base,
        id: "sqitch",
        name: "Sqitch",
        ecosystem: "Perl",
        version: "1.3.1 (Debian)",
        command: "`sqitch deploy`",
        recognised: {
            dependencies: [],
            configuration: [{ name: "sqitch.plan" }, { name: "sqitch.conf" }],
            files: /(?:^|\/)deploy\/[^/]+\.sql$/,
            words: "`sqitch.plan`, `sqitch.conf`",
        },
        up: fails(`fails, exit code 2: "Cannot find change … in sqitch.plan"; ${unchanged}. \`verify\` and \`status\` fail, too`),
        option: {
            place: "command",
            text: "`sqitch revert --to <newest change of the older release> --log-only`, and up passes; then the next up of the newer release fails with exit code 2, because its table exists.",
        },
        down: {
            danger: "refuses",
            text: "fails, exit code 2, because the revert script is missing; with that one file kept it undoes the right change from the older plan",
            never: [],
        },
        edited: passes("passes for a changed script; a reworded note in the plan fails with exit code 2"),
        gap: fails("fails, exit code 2"),
        late: "fails, exit code 2, although the change is in the plan",
    },
];

;// CONCATENATED MODULE: ./build/domain/migration-tools/table.js







const migrationTools = [
    ...javascriptTools,
    ...javascriptMappers,
    ...scriptTools,
    ...jvmTools,
    ...goTools,
    ...goMappers,
    ...rustTools,
];
const byId = new Map(migrationTools.map((tool) => [tool.id, tool]));
const findTool = (id) => byId.get(id);
const nameFamilies = [
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
        tools: ["Entity Framework Core"],
    },
];


/***/ }),

/***/ 6184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toolNames),
/* harmony export */   v: () => (/* binding */ detectMigrationTools)
/* harmony export */ });
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1265);
/* harmony import */ var _migration_tools_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6470);


function detectMigrationTools({ manifests, unread, configured, named }, { texts, samples }) {
    const wanted = readManifests(manifests, texts);
    const recognised = _migration_tools_table_js__WEBPACK_IMPORTED_MODULE_1__/* .migrationTools */ .e7.flatMap((tool) => {
        const evidence = dependencyOf(tool, wanted.dependencies) ??
            configurationOf(tool, configured) ??
            annotationOf(tool, samples);
        return evidence === undefined ? [] : [{ tool, evidence }];
    });
    const tools = withoutContained(settled(recognised));
    return {
        tools,
        doubts: [
            ...wanted.unreadable.map((path) => ({ kind: "unreadable", path })),
            ...(unread === 0 ? [] : [{ kind: "unread", count: unread }]),
            ...nameDoubts(named, recognised),
        ],
    };
}
function readManifests(manifests, texts) {
    const dependencies = new Map();
    const unreadable = [];
    for (const path of manifests) {
        const kind = (0,_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestKind */ .QS)(path.slice(path.lastIndexOf("/") + 1));
        const text = texts.get(path);
        const found = kind === undefined || text === undefined ? undefined : (0,_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .dependenciesIn */ .Ti)(kind, text);
        if (found === undefined)
            unreadable.push(path);
        else
            for (const name of found)
                if (!dependencies.has(name))
                    dependencies.set(name, path);
    }
    return { dependencies, unreadable };
}
function dependencyOf({ recognised }, known) {
    const name = recognised.dependencies.find((each) => known.has(each));
    const path = name === undefined ? undefined : known.get(name);
    return name === undefined || path === undefined
        ? undefined
        : { kind: "dependency", name: name.slice(name.indexOf(":") + 1), path };
}
function configurationOf({ id }, configured) {
    const path = configured.get(id);
    return path === undefined ? undefined : { kind: "configuration", path };
}
function annotationOf({ recognised: { annotation } }, samples) {
    if (annotation === undefined)
        return undefined;
    for (const [path, text] of samples)
        if (text !== undefined && annotation.test(text))
            return { kind: "annotation", path };
    return undefined;
}
function settled(recognised) {
    const sure = recognised.filter(({ evidence }) => evidence.kind !== "annotation");
    return recognised.filter(({ evidence }) => evidence.kind !== "annotation" ||
        !sure.some(({ tool }) => tool.recognised.files?.test(evidence.path) === true));
}
function withoutContained(recognised) {
    const contained = new Set(recognised.flatMap(({ tool }) => tool.contains ?? []));
    return recognised.filter(({ tool }) => !contained.has(tool.id));
}
const nameDoubts = (named, recognised) => [...named].flatMap(([{ name, words, tools }, { first }]) => recognised.some(({ tool, evidence: { kind, path } }) => tools.includes(tool.id) ||
    tool.recognised.files?.test(first) === true ||
    (kind === "annotation" && name.test(path.slice(path.lastIndexOf("/") + 1))))
    ? []
    : [{ kind: "names", words, first, tools }]);
const toolNames = (ids) => ids.map((id) => (0,_migration_tools_table_js__WEBPACK_IMPORTED_MODULE_1__/* .findTool */ .SG)(id)?.name ?? id);


/***/ }),

/***/ 1265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QS: () => (/* binding */ manifestKind),
/* harmony export */   Ti: () => (/* binding */ dependenciesIn),
/* harmony export */   qI: () => (/* binding */ manifestNames)
/* harmony export */ });
const byName = {
    "package.json": "npm",
    "composer.json": "composer",
    "pyproject.toml": "python",
    "setup.cfg": "python",
    "setup.py": "python",
    Pipfile: "python",
    Gemfile: "gem",
    "go.mod": "go",
    "Cargo.toml": "cargo",
    "pom.xml": "maven",
    "build.gradle": "gradle",
    "build.gradle.kts": "gradle",
    "libs.versions.toml": "gradle",
};
const manifestNames = [...Object.keys(byName), "requirements"];
const manifestKind = (name) => {
    if (Object.hasOwn(byName, name))
        return byName[name];
    if (/^requirements[\w.-]*\.(?:txt|in)$/.test(name))
        return "python";
    return name.endsWith(".gemspec") ? "gem" : undefined;
};
function dependenciesIn(kind, text) {
    switch (kind) {
        case "npm":
            return named("npm", keysIn(text, npmSections));
        case "composer":
            return named("composer", keysIn(text, ["require", "require-dev"]));
        case "python":
            return named("pypi", pythonNames(text));
        case "gem":
            return named("gem", matchesIn(uncommented(text, "#"), /(?:\bgem|_dependency)\s*\(?\s*["']([\w.-]+)["']/g));
        case "go":
            return named("go", goModules(text));
        case "cargo":
            return named("cargo", crates(text));
        case "maven":
            return named("maven", matchesIn(withoutXmlComments(text), /<artifactId>\s*([\w.-]+)\s*</g));
        case "gradle":
            return named("maven", gradleNames(text));
        default:
            return kind;
    }
}
const npmSections = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
const named = (ecosystem, names) => names === undefined ? undefined : new Set(names.map((name) => `${ecosystem}:${name}`));
const matchesIn = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name ?? "");
const withoutXmlComments = (text) => text
    .split("<!--")
    .map((part, index) => (index === 0 ? part : part.slice((part.indexOf("-->") + 1 || part.length) - 1)))
    .join("");
const uncommented = (text, sign) => text
    .split("\n")
    .map((line) => (line.trimStart().startsWith(sign) ? "" : line))
    .join("\n");
function keysIn(text, sections) {
    let manifest;
    try {
        manifest = JSON.parse(text.replace(/^\ufeff/, ""));
    }
    catch {
        return undefined;
    }
    if (!isRecord(manifest))
        return undefined;
    return sections.flatMap((section) => {
        const found = manifest[section];
        return isRecord(found) ? Object.keys(found) : [];
    });
}
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const pythonNames = (text) => matchesIn(uncommented(text, "#").replaceAll(/^\s*name\s*=.*$/gm, ""), /(?:^[ \t]*|["'])([A-Za-z0-9][\w.-]*)(?=[ \t]*(?:["'[<>=!~;,@\r]|#|$))/gm).map((name) => name.toLowerCase().replaceAll(/[-_.]+/g, "-"));
const goModules = (text) => text
    .split("\n")
    .filter((line) => !/\/\/\s*indirect\b/.test(line))
    .flatMap((line) => {
    const found = /^\s*(?:require\s+|tool\s+)?([\w.-]+\.[\w.-]+\/\S+)/.exec(line.replace(/^\s*\/\/.*$/, ""));
    return found === null || line.startsWith("module") ? [] : [found[1] ?? ""];
});
function crates(text) {
    let isInside = false;
    return uncommented(text, "#")
        .split("\n")
        .flatMap((line) => {
        const heading = /^\s*\[\[?([^\]]+)\]/.exec(line)?.[1];
        if (heading === undefined) {
            const name = /^\s*"?([\w-]+)"?\s*[.=]/.exec(line)?.[1];
            return isInside && name !== undefined ? [name] : [];
        }
        isInside = /(?:^|[.-])dependencies$/.test(heading);
        const own = /(?:^|[.-])dependencies\.([\w-]+)$/.exec(heading)?.[1];
        return own === undefined ? [] : [own];
    });
}
const gradleNames = (text) => matchesIn(uncommented(uncommented(text, "//"), "#"), /\b(flyway-core|flyway-gradle-plugin|org\.flywaydb\.flyway|liquibase-core|org\.liquibase\.gradle|mybatis-migrations)\b/g);


/***/ }),

/***/ 2297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ matchesPattern),
/* harmony export */   w: () => (/* binding */ mayHoldMatch)
/* harmony export */ });
const matchesPattern = (path, pattern) => matchesParts(path.split("/"), partsOf(pattern));
function mayHoldMatch(directory, pattern) {
    const parts = partsOf(pattern);
    if (directory === "")
        return true;
    const names = directory.split("/");
    const open = parts.findIndex((part) => part.includes("**"));
    const literal = open === -1 ? parts.slice(0, -1) : parts.slice(0, open);
    if (open === -1 && names.length > literal.length)
        return false;
    return literal.slice(0, names.length).every((part, index) => matchesName(names[index] ?? "", part));
}
const partsOf = (pattern) => (pattern.endsWith("/") ? `${pattern}**` : pattern).split("/");
function matchesParts(names, parts) {
    let reached = new Set([0]);
    for (const part of parts) {
        const next = new Set();
        for (const index of reached) {
            if (part === "**")
                for (let at = index; at <= names.length; at += 1)
                    next.add(at);
            else if (part.includes("**"))
                for (const at of endsOf(names, index, part))
                    next.add(at);
            else if (index < names.length && matchesName(names[index] ?? "", part))
                next.add(index + 1);
        }
        reached = next;
    }
    return reached.has(names.length);
}
function endsOf(names, start, part) {
    const pieces = Array.from(part.matchAll(/\*{2,}|[^]/gu), ([piece]) => piece);
    const signs = Array.from(names.slice(start).join("/"));
    const ends = [];
    let reached = afterStars(new Set([0]), pieces);
    let end = start + 1;
    for (const sign of [...signs, "/"]) {
        if (sign === "/") {
            if (reached.has(pieces.length))
                ends.push(end);
            end += 1;
        }
        reached = afterStars(stepped(reached, pieces, sign), pieces);
    }
    return ends;
}
function stepped(reached, pieces, sign) {
    const next = new Set();
    for (const at of reached) {
        const piece = pieces[at];
        if (piece === undefined)
            continue;
        const isWithin = sign !== "/";
        if (piece.length > 1 || (piece === "*" && isWithin))
            next.add(at);
        else if (piece === sign || (piece === "?" && isWithin))
            next.add(at + 1);
    }
    return next;
}
function afterStars(reached, pieces) {
    const all = new Set(reached);
    for (const at of all)
        if (pieces[at]?.startsWith("*") === true)
            all.add(at + 1);
    return all;
}
function matchesName(name, part) {
    const [signs, wanted] = [Array.from(name), Array.from(part)];
    let [at, wantedAt, star, stretch] = [0, 0, -1, 0];
    while (at < signs.length) {
        if (wanted[wantedAt] === "*") {
            star = wantedAt;
            stretch = at;
            wantedAt += 1;
        }
        else if (wantedAt < wanted.length && (wanted[wantedAt] === "?" || wanted[wantedAt] === signs[at])) {
            at += 1;
            wantedAt += 1;
        }
        else if (star === -1) {
            return false;
        }
        else {
            stretch += 1;
            at = stretch;
            wantedAt = star + 1;
        }
    }
    return wanted.slice(wantedAt).every((sign) => sign === "*");
}


/***/ })

};
