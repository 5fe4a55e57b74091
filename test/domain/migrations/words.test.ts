import { describe, expect, it } from "@jest/globals";
import { lookAtDatabase, type DatabaseFound, type Seen } from "../../../src/domain/migrations/found.js";
import { treeDifference } from "../../../src/domain/migrations/tree-difference.js";
import { survey } from "../../../src/domain/migrations/survey.js";
import { migrationTools } from "../../../src/domain/migration-tools/table.js";
import { databaseFindings, databaseSeen } from "../../../src/domain/migrations/drill-words.js";
import { databaseLines, failedByMigrations, worstOutcome } from "../../../src/domain/migrations/words.js";

type Texts = Readonly<Record<string, string>>;

const seen = (texts: Texts): Seen => ({
  files: new Map(Object.entries(texts)),
  isComplete: true,
  survey: survey(Object.keys(texts).toSorted()),
  texts: new Map(Object.entries(texts)),
});

function look(target: Texts, live: Texts): DatabaseFound {
  const [before, now] = [seen(target), seen(live)];
  const difference = treeDifference(before.files, now.files);
  return lookAtDatabase({ difference, target: before, live: now, samples: now.texts }).found;
}

const direction = { from: "v1.1.0", target: "v1.0.0" };
const linesOf = (target: Texts, live: Texts): string =>
  databaseLines(look(target, live), direction).join("\n");

const knex = { "package.json": '{"dependencies":{"knex":"3.3.0"}}', "migrations/1.js": "a" };
const flyway = {
  "pom.xml": "<artifactId>flyway-core</artifactId>",
  "sql/V1__a.sql": "a",
  "sql/R__view.sql": "old",
};

describe("the card", () => {
  it("says of a tool that refuses what it says, the option, what never to run, and the order", () => {
    const text = linesOf(knex, { ...knex, "migrations/3.js": "c" });
    expect(text).toContain(
      "**Knex** (recognised by `knex` in `package.json`): 1 migration leaves (`migrations/3.js`).",
    );
    expect(text).toContain("**`knex migrate:latest` of v1.0.0** fails, exit code 1:");
    expect(text).toContain("(measured with Knex 3.3.0, 2026-11-29)");
    expect(text).toContain("It helps only where v1.0.0 has it already.");
    expect(text).toContain("**Never run from v1.0.0:** `knex migrate:down`");
    expect(text).toContain("Only v1.1.0 has the migration that leaves.");
    expect(text).toMatch(
      /Safe order:\*\* 1\. Make sure that v1\.0\.0 works .* 2\. Let deploy\.yml skip .* 3\. Approve\.$/,
    );
  });

  it("says nothing of a tool whose migrations are the same", () => {
    expect(linesOf(knex, { ...knex, "app.js": "b" })).toBe("");
  });

  it("tells a repeatable migration that leaves, or changes, from others", () => {
    const { "sql/R__view.sql": _, ...without } = flyway;
    const leaves = linesOf(without, { ...flyway, "sql/V3__c.sql": "c" });
    expect(leaves).toContain("fails, because a repeatable migration leaves");
    const changes = look(flyway, { ...flyway, "sql/R__view.sql": "new" });
    expect(worstOutcome(changes)).toBe("changes");
    expect(databaseLines(changes, direction).join("\n")).toContain("puts the older view back");
    expect(worstOutcome(look(flyway, { ...flyway, "sql/V3__c.sql": "c" }))).toBe("passes");
    expect(worstOutcome(look(flyway, { ...flyway, "sql/V1__a.sql": "edited" }))).toBe("fails");
  });

  it("says that a release without the tool applies nothing", () => {
    const text = linesOf({ "app.js": "a" }, { ...knex, "app.js": "a" });
    expect(text).toContain("v1.0.0 does not use it, so its deployment applies nothing.");
    expect(text).not.toContain("fails");
  });

  it("warns of a schema that is in the code though no migration differs", () => {
    const gorm = { "go.mod": "module x\n\nrequire gorm.io/gorm v1.31.2\n", "a.go": "a" };
    const found = look(gorm, { ...gorm, "a.go": "b" });
    expect(worstOutcome(found)).toBe("changes");
    expect(databaseLines(found, direction).join("\n")).toContain("longer values are cut silently");
  });

  it("says in words what is not certain", () => {
    const text = linesOf({ "package.json": "{" }, { "package.json": "{", "db/migration/V1__`x.sql": "" });
    expect(text).toContain("**Not certain:** `package.json` could not be read");
    expect(text).toContain(
      "V1__ files (<code>db&#47;migration&#47;V1&#95;&#95;&#96;x&#46;sql</code>), but neither Flyway nor refinery is among the dependencies",
    );
  });

  it("says that nothing was recognised", () => {
    expect(linesOf({ a: "1" }, { a: "2" })).toBe(
      "- No migration tool was recognised, so no change was taken for a migration.",
    );
  });
});

it("a repository with every tool there is gets a card that an issue can hold", () => {
  const names = migrationTools.flatMap(({ recognised }) => recognised.dependencies);
  const npm = names.filter((name) => name.startsWith("npm:")).map((name) => [name.slice(4), "1"] as const);
  const pypi = names.filter((name) => name.startsWith("pypi:")).map((name) => name.slice(5));
  const manifests = {
    "package.json": JSON.stringify({ dependencies: Object.fromEntries(npm) }),
    "requirements.txt": pypi.join("\n"),
    ...Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`a${index}/pom.xml/package.json`, "{"])),
  };
  const long = "x".repeat(3000);
  const added = Object.fromEntries(
    Array.from({ length: 50 }, (_, index) => [`migrations/2026${index}00000_${long}.js`, "a"]),
  );
  const found = look(manifests, { ...manifests, ...added });
  expect(found.tools).toHaveLength(6);
  expect(found.doubts).toHaveLength(9);
  const text = databaseLines(found, direction).join("\n");
  expect(text).toContain("recognised, too, and are not looked at here");
  expect(text.length).toBeLessThan(25_000);
});

it("the failure's comment speaks only where the tool refuses", () => {
  const refuses = look(knex, { ...knex, "migrations/3.js": "c" });
  expect(failedByMigrations(refuses, direction).join("\n")).toContain("the following files are missing");
  expect(failedByMigrations(look(flyway, { ...flyway, "sql/V3__c.sql": "c" }), direction)).toEqual([]);
});

it("the drill says what leaves, and warns with the words of the table", () => {
  const found = look(knex, { ...knex, "migrations/3.js": "c" });
  expect(databaseSeen(found, direction)).toBe("Knex: 1 migration leaves from v1.1.0 to v1.0.0");
  const [warning] = databaseFindings(found, direction);
  expect(warning?.code).toBe("migrations-refuse");
  expect(warning?.found).toContain("knex migrate:latest of v1.0.0 fails, exit code 1:");
  expect(databaseSeen({ tools: [], doubts: [] }, direction)).toBe("no migration tool was recognised");
});
