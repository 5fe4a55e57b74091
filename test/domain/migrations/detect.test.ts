import { describe, expect, it } from "@jest/globals";
import { detectMigrationTools, type Texts } from "../../../src/domain/migrations/detect.js";
import { dependenciesIn, manifestKind } from "../../../src/domain/migrations/manifests.js";
import { doubtText } from "../../../src/domain/migrations/words.js";
import { survey } from "../../../src/domain/migrations/survey.js";
import { migrationTools } from "../../../src/domain/migration-tools/table.js";

/** Files with their texts; undefined: unreadable. Migrations are samples, too. */
function detect(files: Readonly<Record<string, string | undefined>>) {
  const texts: Texts = new Map(Object.entries(files));
  return detectMigrationTools(survey(Object.keys(files).toSorted()), { texts, samples: texts });
}

const idsOf = (files: Readonly<Record<string, string | undefined>>): readonly string[] =>
  detect(files)
    .tools.map(({ tool }) => tool.id)
    .toSorted();

/** How each ecosystem asks for a package. */
const manifestOf = (dependency: string): readonly [path: string, text: string] => {
  const [ecosystem, name] = [
    dependency.slice(0, dependency.indexOf(":")),
    dependency.slice(dependency.indexOf(":") + 1),
  ];
  switch (ecosystem) {
    case "npm":
      return ["package.json", JSON.stringify({ devDependencies: { [name]: "^1.0.0" } })];
    case "pypi":
      return ["requirements.txt", `# tools\n${name}>=1.0 # pinned elsewhere\n`];
    case "gem":
      return ["Gemfile", `source "https://rubygems.org"\ngem "${name}", "~> 7.0"\n`];
    case "composer":
      return ["composer.json", JSON.stringify({ require: { [name]: "^8" } })];
    case "go":
      return ["go.mod", `module example.test/shop\n\ngo 1.24\n\nrequire (\n\t${name} v1.2.3\n)\n`];
    case "cargo":
      return ["Cargo.toml", `[package]\nname = "shop"\n\n[dependencies]\n${name} = { version = "1" }\n`];
    default:
      return name.includes("gradle") || name.startsWith("org.")
        ? ["build.gradle.kts", `plugins { id("${name}") version "1" }\n`]
        : ["pom.xml", `<project><dependency><artifactId>${name}</artifactId></dependency></project>`];
  }
};

describe("a dependency", () => {
  it.each(
    migrationTools.flatMap(({ id, recognised }) =>
      recognised.dependencies.map((dependency) => [id, dependency] as const),
    ),
  )("%s is recognised by %s", (id, dependency) => {
    const [path, text] = manifestOf(dependency);
    const { tools, doubts } = detect({ [path]: text });
    expect(tools.map(({ tool, evidence }) => [tool.id, evidence.kind, evidence.path])).toEqual([
      [id, "dependency", path],
    ]);
    expect(doubts).toEqual([]);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ["pyproject.toml", 'dependencies = [\n  "alembic>=1.13",\n  "Flask-Migrate",\n]\n', ["flask-migrate"]],
    ["pyproject.toml", '[tool.poetry.dependencies]\ndjango = "^5.2"\n', ["django"]],
    ["pyproject.toml", '[project]\nname = "alembic"\ndescription = "alembic made easy"\n', []],
    ["setup.py", 'setup(install_requires=["yoyo_migrations"])\n', ["yoyo"]],
    ["requirements-dev.txt", "django-debug-toolbar\n# alembic\n-r base.txt\n", []],
    ["requirements.txt", "Django[argon2]==5.2.19 ; python_version > '3'\r\n", ["django"]],
    ["go.mod", "module gorm.io/gorm\n\nrequire gorm.io/driver v1 // indirect\n", []],
    ["go.mod", "module x\n\nrequire gorm.io/gorm v1.31.2\n", ["gorm"]],
    ["go.mod", "module x\n\nrequire (\n\tgorm.io/gorm v1.31.2 // indirect\n)\n", []],
    ["Cargo.toml", '[workspace.dependencies]\nsqlx = "0.9"\n', ["sqlx"]],
    ["Cargo.toml", '[dependencies.refinery]\nversion = "0.10"\n', ["refinery"]],
    ["Cargo.toml", '[features]\nsqlx = []\n# diesel = "2"\n', []],
    ["pom.xml", "<!-- <artifactId>flyway-core</artifactId> --><artifactId>app</artifactId>", []],
    ["package.json", '{"scripts":{"knex":"knex"}}', []],
  ])("%s with %j names %j", (path, text, ids) => {
    expect(idsOf({ [path]: text })).toEqual(ids);
  });
});

describe("what is not certain", () => {
  it("is said of names that Flyway and refinery share", () => {
    const { tools, doubts } = detect({ "db/migration/V1__shop.sql": "create table shop (id int);" });
    expect(tools).toEqual([]);
    expect(doubts).toEqual([
      {
        kind: "names",
        words: "V1__ files",
        first: "db/migration/V1__shop.sql",
        tools: ["flyway", "refinery"],
      },
    ]);
  });

  it("is decided by the dependency, then by what stands in the file, never by the name", () => {
    const names = { "migrations/0001_shop.up.sql": "", "migrations/0001_shop.down.sql": "" };
    expect(idsOf(names)).toEqual([]);
    expect(idsOf({ ...names, "Cargo.toml": '[dependencies]\nsqlx = "0.9"\n' })).toEqual(["sqlx"]);
    const [path, text] = manifestOf("go:github.com/golang-migrate/migrate/v4");
    expect(idsOf({ ...names, [path]: text })).toEqual(["golang-migrate"]);
    expect(idsOf({ "migrations/00001_shop.sql": "-- +goose Up\nselect 1;\n" })).toEqual(["goose"]);
    expect(idsOf({ "db/migrations/1_shop.sql": "-- migrate:up\nselect 1;\n" })).toEqual(["dbmate"]);
  });

  it("is said of migrations of a tool that was not measured, whose folder begins with a capital", () => {
    const first = "Shop.Data/Migrations/Orders/20240115130213_Initial.Designer.cs";
    const { tools, doubts } = detect({ [first]: "", "Shop.Data/Shop.Data.csproj": "<Project/>" });
    expect(tools).toEqual([]);
    expect(doubts.map((doubt) => doubtText(doubt, (path) => path))).toEqual([
      `dated .Designer.cs files in a folder for migrations (${first}), as Entity Framework Core writes them: what it does on the database of a newer release was not measured.`,
    ]);
  });

  it("is not said of names where the text of such a file tells the tool", () => {
    const path = "src/main/resources/migrations/00001_orders.sql";
    const { tools, doubts } = detect({ [path]: "--liquibase formatted sql\n\n--changeset a:1\n" });
    expect(tools.map(({ tool }) => tool.id)).toEqual(["liquibase"]);
    expect(doubts).toEqual([]);
  });

  it("names a manifest that cannot be read, and goes on with the others", () => {
    const { tools, doubts } = detect({
      "package.json": "{",
      "api/requirements.txt": undefined,
      "web/package.json": '{"dependencies":{"knex":"3"}}',
    });
    expect(tools.map(({ tool }) => tool.id)).toEqual(["knex"]);
    expect(doubts).toEqual([
      { kind: "unreadable", path: "package.json" },
      { kind: "unreadable", path: "api/requirements.txt" },
    ]);
  });

  it("counts the manifests that are too many to be read, and takes the nearest", () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`a/b/c${index}/package.json`, "{}"]),
    );
    const { tools, doubts } = detect({ ...many, "z/package.json": '{"dependencies":{"umzug":"3"}}' });
    expect(tools.map(({ tool }) => tool.id)).toEqual(["umzug"]);
    expect(doubts).toEqual([{ kind: "unread", count: 6 }]);
  });
});

it.each<readonly [string, readonly string[]]>([
  ["knexfile.ts", ["knex"]],
  ["api/alembic.ini", ["alembic"]],
  ["migrations/alembic.ini", ["flask-migrate"]],
  ["prisma/migrations/migration_lock.toml", ["prisma"]],
  ["drizzle/meta/_journal.json", ["drizzle"]],
  ["drizzle/0001_a/snapshot.json", ["drizzle-1"]],
  ["kysely.config.ts", ["kysely-ctl"]],
  [".gmrc", ["graphile-migrate"]],
  [".gmrc.js", ["graphile-migrate"]],
  ["db/schema.rb", ["rails"]],
  ["src/main/resources/db/changelog/db.changelog-master.yaml", ["liquibase"]],
  ["node_modules/x/knexfile.js", []],
  ["knexfiles/readme.md", []],
  ["app/schema.rb", []],
])("the file %s shows %j", (path, ids) => {
  expect(idsOf({ [path]: "" })).toEqual(ids);
});

it("a tool that contains another is named alone", () => {
  const text = '{"dependencies":{"kysely":"0.29","kysely-ctl":"0.21"}}';
  expect(idsOf({ "package.json": text })).toEqual(["kysely-ctl"]);
});

it("no text of a manifest takes long", () => {
  for (const part of ["<!--", '"a', " ", "[", "#\n", "gem '", "<artifactId>", "require "]) {
    const text = part.repeat(30_000);
    for (const name of ["pom.xml", "Cargo.toml", "pyproject.toml", "Gemfile", "go.mod", "build.gradle"]) {
      const kind = manifestKind(name);
      expect(kind === undefined ? undefined : dependenciesIn(kind, text)?.size).toBeLessThanOrEqual(1);
    }
  }
});

/** Twice the paths may cost twice, never four times: nothing is looked at more than a fixed number of times. */
it("each path is taken once from the listing", () => {
  for (const size of [1000, 2000]) {
    let taken = 0;
    const paths = function* (): Generator<string> {
      for (let index = 0; index < size; index += 1) {
        taken += 1;
        yield `src/f${Math.floor(index / 50)}/file${index}.ts`;
      }
    };
    survey(paths());
    expect(taken).toBe(size);
  }
});
