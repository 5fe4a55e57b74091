import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { migrationTools } from "../../src/domain/migration-tools/table.js";
import { checkoutWith, cli, exampleFiles, git, initArguments, type Files, write } from "./support.js";

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly found: string;
  readonly fix: string;
  readonly place?: { readonly path: string };
}

const ofMigrations = /^migration/;
const policy = ".github/release-console.yml";

describe("doctor speaks of migrations", () => {
  let directory: string;
  let start: string;
  beforeAll(async () => {
    directory = await checkoutWith(exampleFiles());
    const said = await cli(["init", "--repo", directory, ...initArguments, "--offline"]);
    if (said.code !== 0) throw new Error(said.err);
    await git(directory, "add", "--all");
    await git(directory, "commit", "--quiet", "--message=Install");
    start = await git(directory, "rev-parse", "HEAD");
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  beforeEach(async () => {
    await git(directory, "reset", "--quiet", "--hard", start);
    await git(directory, "clean", "--quiet", "-fdx");
    for (const tag of (await git(directory, "tag")).split("\n").filter((name) => name !== ""))
      await git(directory, "tag", "--delete", tag);
  });

  const commit = async (files: Files): Promise<void> => {
    write(directory, files);
    await git(directory, "add", "--all");
    await git(directory, "commit", "--quiet", "--message=Change");
  };
  const look = async (): Promise<readonly Found[]> => {
    const { out } = await cli(["doctor", "--repo", directory, "--offline", "--json"]);
    return (JSON.parse(out) as { findings: readonly Found[] }).findings.filter(({ code }) =>
      ofMigrations.test(code),
    );
  };

  it("says nothing where there is no migration tool", async () => {
    expect(await look()).toEqual([]);
  });

  it("says what leaves, what up was measured to do, the way out and what never to run", async () => {
    await commit({
      "package.json": '{ "name": "shop", "dependencies": { "knex": "3.3.0" } }\n',
      "migrations/20260101000001_one.js": "exports.up = (knex) => knex.schema.raw('select 1');\n",
    });
    await git(directory, "tag", "v1.9.0");
    await git(directory, "tag", "1.11.0");
    await commit({ "migrations/20260101000002_two.js": "exports.up = () => {};\n" });
    await git(directory, "tag", "v1.10.0");
    await commit({ "migrations/20260101000003_three.js": "exports.up = () => {};\n" });
    write(directory, { "migrations/20260101000004_four.js": "exports.up = () => {};\n" });

    const found = await look();

    const knex = migrationTools.find(({ id }) => id === "knex");
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      code: "migrations-refuse",
      severity: "warning",
      place: { path: "package.json" },
    });
    expect(found[0]?.found).toContain("Knex is used (knex in package.json).");
    expect(found[0]?.found).toContain(
      "A rollback to v1.10.0 would leave 2 applied migrations behind (migrations/20260101000003_three.js and 1 more).",
    );
    expect(found[0]?.found).toContain(
      'On a database that a newer release has migrated, knex migrate:latest of v1.10.0 fails, exit code 1: "The migration directory is corrupt',
    );
    expect(found[0]?.found).toContain(`(measured with Knex ${knex?.version}, ${knex?.measured}).`);
    expect(found[0]?.fix).toContain('a variable such as SKIP_MIGRATIONS is "true"');
    expect(found[0]?.fix).toContain("disableMigrationsListValidation: true");
    expect(found[0]?.fix).toContain(
      "Never run from the older release: knex migrate:down, knex migrate:rollback --all",
    );
  });

  it("is content with a migrate step that a variable skips, and names the variable", async () => {
    const deploy = await git(directory, "grep", "-l", "workflow_call", "--", ".github/workflows");
    const text = await git(directory, "show", `HEAD:${deploy}`);
    await commit({
      "requirements.txt": "alembic==1.20.1\n",
      [deploy]: text.replace(
        /\n {4}steps:\n/,
        "\n    steps:\n      - if: ${{ vars.SKIP_MIGRATIONS != 'true' }}\n        run: alembic upgrade head\n",
      ),
    });

    const [found] = await look();

    expect(found).toMatchObject({ code: "migrations-refuse", severity: "note" });
    expect(found?.fix).toContain("Set the variable SKIP_MIGRATIONS before you approve a rollback");
  });

  it("warns of what changes the database back, and notes what passes", async () => {
    await commit({
      "go.mod": "module example.test/shop\n\nrequire (\n\tgorm.io/gorm v1.31.2\n)\n",
      "package.json": '{ "devDependencies": { "drizzle-kit": "0.31.11" } }\n',
    });

    const found = await look();

    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ["migrations-change-back", "warning"],
      ["migrations-stay", "note"],
    ]);
    expect(found[0]?.found).toContain("of an older release");
  });

  it("says what it does not know, names a manifest that it cannot read, and goes on", async () => {
    await commit({
      "package.json": "{ broken",
      "db/migrations/V1__begin.sql": "create table t (a int);\n",
      "requirements.txt": "alembic\n",
    });

    const found = await look();

    const byFound = (text: string): Found | undefined => found.find((each) => each.found.includes(text));
    expect(
      byFound(
        "V1__ files (db/migrations/V1__begin.sql), but neither Flyway nor refinery is among the dependencies",
      ),
    ).toMatchObject({ code: "migration-tool-unknown", severity: "note" });
    expect(byFound("package.json could not be read")).toMatchObject({
      code: "migration-tool-unknown",
      place: { path: "package.json" },
      fix: "Correct package.json.",
    });
    expect(byFound("Alembic is used (alembic in requirements.txt)")).toMatchObject({
      code: "migrations-refuse",
    });
  });

  it("reads no link, nothing ignored and nothing of installed packages", async () => {
    write(directory, {
      ".gitignore": "ignored/\nnode_modules/\n",
      "docs/example.json": '{ "dependencies": { "knex": "3" } }\n',
    });
    symlinkSync("../docs/example.json", join(directory, "src/package.json"));
    await commit({});
    write(directory, {
      "ignored/package.json": '{ "dependencies": { "knex": "3" } }\n',
      "node_modules/knex/package.json": '{ "dependencies": { "knex": "3" } }\n',
    });
    expect(await look()).toEqual([]);
  });

  it("is silent where the policy says that there are no migrations", async () => {
    const text = await git(directory, "show", `HEAD:${policy}`);
    await commit({
      "requirements.txt": "alembic\n",
      [policy]: `${text.replace(/^# ?migrations:.*\n/m, "")}\nmigrations: []\n`,
    });
    expect(await look()).toEqual([]);
  });

  it("reads a repository without a commit", async () => {
    const empty = await checkoutWith({});
    await git(empty, "update-ref", "-d", "HEAD");
    write(empty, { "requirements.txt": "alembic\n" });
    const { out } = await cli(["doctor", "--repo", empty, "--offline", "--json"]);
    rmSync(empty, { recursive: true, force: true });
    expect(out).toContain("migrations-refuse");
  });
});
