import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { matchesPattern, mayHoldMatch } from "../../../src/domain/policy/path-patterns.js";

it.each([
  ["db/migrate/1.sql", "db/migrate/*", true],
  ["db/migrate/old/1.sql", "db/migrate/*", false],
  ["db/migrate/old/1.sql", "db/migrate/**", true],
  ["db/migrate/old/1.sql", "db/migrate/", true],
  ["db/migrate", "db/migrate/", true],
  ["shop/migrations/0001.py", "**/migrations/**", true],
  ["migrations/0001.py", "**/migrations/*.py", true],
  ["migrations/0001.pyc", "**/migrations/*.py", false],
  ["a/b/c.sql", "a/**/c.sql", true],
  ["a/c.sql", "a/**/c.sql", true],
  ["a/c.sql", "a/?.sql", true],
  ["a/cd.sql", "a/?.sql", false],
  ["a/c+d.sql", "a/c+d.sql", true],
  ["a/cxsql", "a/c.sql", false],
  ["Db/x", "db/*", false],
  ["schema.sql", "**", true],
  ["x/schema.sql", "schema.sql", false],
  ["x/a-b-a-b-c", "x/*a*b*c", true],
  // As GitHub's own `paths` reads them.
  ["a.sql", "**.sql", true],
  ["db/old/a.sql", "**.sql", true],
  ["db/old/a.sqlx", "**.sql", false],
  ["db/old/a.sql", "db/**.sql", true],
  ["db/a.sql", "db/**.sql", true],
  ["app/a.sql", "db/**.sql", false],
  ["db/v1/x/a.sql", "db/v**/a.sql", true],
  ["db/v1/a.sql", "db/v**/a.sql", true],
  ["db/w1/a.sql", "db/v**/a.sql", false],
  ["db/a/b.sql", "db/*.sql", false],
  ["db/ab/c/d.sql", "db/a?**d.sql", true],
  ["db/a/bd.sql", "db/a?**d.sql", false],
  ["db/v1/a/b.sql", "db/v*x**.sql", false],
  ["größe/1.sql", "größe/**.sql", true],
  // As GitHub reads paths: case counts, a dot file is a file, brackets and spaces are signs.
  [".hidden/1.sql", "*/1.sql", true],
  ["my docs/1.sql", "my docs/*", true],
  ["app/$id.sql", "app/$id.sql", true],
])("%s against %s: %s", (path, pattern, expected) => {
  expect(matchesPattern(path, pattern)).toBe(expected);
});

it.each([
  ["", "db/*", true],
  ["db", "db/*", true],
  ["db", "db", false],
  ["app", "db/*", false],
  ["db/old", "db/*", false],
  ["db/old", "db/**", true],
  ["app/any", "**/migrations/*", true],
  ["app/any", "app/**/x", true],
  ["lib/any", "app/**/x", false],
  ["any/where", "**.sql", true],
  ["db/any/where", "db/**.sql", true],
  ["app/any", "db/**.sql", false],
])("below %s something may match %s: %s", (directory, pattern, expected) => {
  expect(mayHoldMatch(directory, pattern)).toBe(expected);
});

describe("whatever is asked", () => {
  const name = fc.stringMatching(/^[ab.]{1,3}$/);
  const path = fc.array(name, { minLength: 1, maxLength: 4 });
  const pattern = fc
    .array(fc.oneof(name, fc.constantFrom("*", "**", "a*", "?b", "a**", "**b", "a**b*")), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join("/"));

  it("no directory of a match is passed over", () => {
    fc.assert(
      fc.property(path, pattern, (names, asked) => {
        fc.pre(matchesPattern(names.join("/"), asked));
        for (let depth = 0; depth < names.length; depth += 1)
          expect(mayHoldMatch(names.slice(0, depth).join("/"), asked)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("many stars take no time", () => {
    const before = performance.now();
    expect(matchesPattern(`${"a/".repeat(60)}b`, `${"**/*a*a*/".repeat(15)}c`)).toBe(false);
    expect(matchesPattern("a".repeat(200), `${"*a".repeat(60)}b`)).toBe(false);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
