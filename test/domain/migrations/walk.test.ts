import { describe, expect, it } from "@jest/globals";
import {
  treeDifference,
  walkBoth,
  type Difference,
  type Files,
} from "../../../src/domain/migrations/tree-difference.js";
import { nameFamilies } from "../../../src/domain/migration-tools/table.js";
import { survey, surveyBoth } from "../../../src/domain/migrations/survey.js";

/** As it reads in words. */
function expected(target: Files, live: Files): Difference {
  const only = (one: Files, other: Files): readonly string[] =>
    [...one.keys()].filter((path) => !other.has(path)).toSorted();
  return {
    leaving: only(live, target),
    returning: only(target, live),
    changed: [...live]
      .filter(([path, content]) => target.has(path) && target.get(path) !== content)
      .map(([path]) => path)
      .toSorted(),
  };
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

const names = [
  "package.json",
  "go.mod",
  "a.ts",
  "V1__a.sql",
  "0001_b.sql",
  "knexfile.js",
  "alembic.ini",
  "z",
];

function trees(seed: number): { target: Files; live: Files } {
  const random = generator(seed);
  const [target, live] = [new Map<string, string>(), new Map<string, string>()];
  const paths = Array.from(
    { length: 60 },
    () =>
      `${["", "db/migrations/", "src/", "src/sub/", "node_modules/x/", "ä/"][Math.floor(random() * 6)]}${Math.floor(random() * 5)}${names[Math.floor(random() * names.length)]}`,
  ).toSorted();
  for (const path of [...new Set(paths)]) {
    if (random() < 0.85) target.set(path, String(Math.floor(random() * 2)));
    if (random() < 0.85) live.set(path, String(Math.floor(random() * 2)));
  }
  return { target, live };
}

const shuffled = (files: Files, seed: number): Files => {
  const random = generator(seed);
  return new Map(
    [...files]
      .map((each) => [random(), each] as const)
      .toSorted(([a], [b]) => a - b)
      .map(([, each]) => each),
  );
};

describe("the walk over two trees", () => {
  it("finds what a comparison of all paths finds, and sees every path once, in whatever order they are listed", () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const { target, live } = trees(seed);
      for (const other of [
        live,
        shuffled(live, seed),
        new Map([...live].toReversed()),
        new Map<string, string>(),
      ]) {
        const seen: string[] = [];
        const difference = walkBoth(target, other, (path, where) => seen.push(`${where} ${path}`));
        expect(difference).toEqual(expected(target, other));
        expect(treeDifference(other, target)).toEqual(expected(other, target));
        const all = [...new Set([...target.keys(), ...other.keys()])];
        const where = (path: string): string =>
          target.has(path) ? (other.has(path) ? "both" : "target") : "live";
        expect(seen.toSorted()).toEqual(all.map((path) => `${where(path)} ${path}`).toSorted());
      }
    }
  });

  it("surveys both trees as if it had looked at each alone", () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const { target, live } = trees(seed);
      const both = surveyBoth(target, live);
      expect(both.before).toEqual(survey(target.keys()));
      expect(both.now).toEqual(survey(live.keys()));
    }
  });

  it("looks up only the paths about which two ordered listings differ", () => {
    const paths = Array.from({ length: 1000 }, (_, index) => `src/file${String(index).padStart(4, "0")}.ts`);
    let lookups = 0;
    const counting = (known: readonly string[]): Files => {
      const files = new Map(known.map((path) => [path, "x"]));
      return new Proxy(files, {
        get: (map, key) => {
          if (key === "has" || key === "get") lookups += 1;
          const value: unknown = Reflect.get(map, key, map);
          return typeof value === "function" ? (value.bind(map) as unknown) : value;
        },
      });
    };
    walkBoth(counting(paths), counting([...paths.slice(3), "zz"]), () => undefined);
    expect(lookups).toBeLessThan(20);
  });

  it("passes over no name that several tools use, nor any configuration in such a folder", () => {
    const examples = [
      ...["V1__a.sql", "U2_1__b.java", "V20__c.rs"],
      ...["1_a.up.sql", "0002_b.down.sql", "up.sql", "down.sql", "migration.sql", "001_c.sql"],
      ...["0001_initial.py", "20260101_a.ts", "20260101000000-b.cjs", "20260101_c.rb", "2026_01_01_d.php"],
      "20260101120000_E.Designer.cs",
    ];
    for (const name of examples) {
      const family = nameFamilies.find((each) => each.name.test(name));
      expect(family).toBeDefined();
      const { named } = survey([`app/migrations/${name}`]);
      expect([...named.keys()]).toEqual([family]);
    }
    expect(new Set(examples.map((name) => nameFamilies.find((each) => each.name.test(name)))).size).toBe(
      nameFamilies.length,
    );
  });
});
