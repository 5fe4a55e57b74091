import { fails, measuredOn, notMeasured, passes, unchanged, type MigrationTool } from "./tool.js";

const pass = passes("passes");
const base = { measured: measuredOn, notes: [], option: null } as const;

const alembicStamp =
  "No setting helps. `alembic stamp --purge <newest revision of the older release>` changes only the row of the version, and up passes; then the next up of the newer release fails with exit code 1, because its table exists.";

/** Python, Ruby, PHP and Perl. */
export const scriptTools: readonly MigrationTool[] = [
  {
    ...base,
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
    up: fails(
      `fails, exit code 255: "Can't locate revision identified by '…'"; ${unchanged}. \`current\`, \`check\` and \`stamp\` fail, too`,
    ),
    option: { place: "command", text: alembicStamp },
    down: { danger: "refuses", text: "fails, exit code 255, with the same words", never: [] },
    edited: pass,
    gap: fails("fails, exit code 1, `KeyError`"),
    late: 'two heads: `upgrade head` fails with exit code 255 ("Multiple head revisions"), `upgrade heads` applies it; an older release with one of the heads fails with 255',
  },
  {
    ...base,
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
    ...base,
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
      words:
        "`Django` among the Python dependencies; `*/migrations/0001_initial.py`; `migrations.Migration` in a migration",
    },
    up: passes(
      `passes, "No migrations to apply"; ${unchanged}. \`showmigrations\` does not show what is missing`,
    ),
    down: {
      danger: "conditional",
      text: "`migrate app 0002` does nothing; `migrate app 0001` undoes migration 2 and keeps 3, `migrate app zero` undoes 2 and 1; then every `migrate` of the newer release fails (InconsistentMigrationHistory)",
      never: ["`manage.py migrate <app> <older migration>`", "`manage.py migrate <app> zero`"],
    },
    edited: pass,
    gap: fails(
      "fails with exit code 1 (NodeNotFoundError) where 3 depends on 2; where it depends on 1 it passes",
    ),
    late: 'siblings fail, "Conflicting migrations"; one made to depend on the other fails, InconsistentMigrationHistory',
    notes: ["`migrate <app> --prune` deletes only the row of the migration that is missing."],
  },
  {
    ...base,
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
    edited: pass,
    gap: passes("passes, also where 3 depends on 2"),
    late: "applied",
    notes: [
      "A process that SIGTERM ended leaves its row in `yoyo_lock`: the older release waits 10 s and fails with exit code 1 (LockTimeout) until `yoyo break-lock`.",
    ],
  },
  {
    ...base,
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
    up: passes(
      "passes silently; the database stays as it is, and `db/schema.rb` of the checkout is rewritten with the newer table. `db:abort_if_pending_migrations` passes, `db:migrate:status` says NO FILE",
    ),
    down: {
      danger: "conditional",
      text: "`db:rollback` fails (UnknownMigrationVersionError), with `STEP=2`, too; `db:migrate VERSION=1` undoes migration 2, `VERSION=0` migrations 2 and 1",
      never: ["`rails db:migrate VERSION=<older version>`"],
    },
    edited: pass,
    gap: passes("passes; rollback takes 3"),
    late: "applied",
  },
  {
    ...base,
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
    edited: pass,
    gap: pass,
    late: 'applied; a rollback by one takes it, then 3 is "not found"',
  },
  {
    ...base,
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
    up: fails(
      `fails, exit code 2: "Cannot find change … in sqitch.plan"; ${unchanged}. \`verify\` and \`status\` fail, too`,
    ),
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
