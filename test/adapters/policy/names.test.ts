import { afterEach, describe, expect, it } from "@jest/globals";
import { readPolicy } from "../../../src/adapters/policy/read-policy.js";
import { chosenNames } from "../../../src/domain/policy/policy.js";
import { namesOf } from "../../../src/domain/setup/names.js";
import {
  branches,
  environments,
  namesInUse,
  usualNames,
  useNames,
} from "../../../src/domain/values/names.js";
import { createJobMemory } from "../../../src/adapters/runner/job-memory.js";

const people = "testers: [tess, toni]\nrollback-approvers: [ann, rob]\n";
const read = (text: string) => readPolicy(people + text, "blob");
const namesRead = (text: string) => {
  const reading = read(text);
  return reading.kind === "read"
    ? reading.policy.names
    : reading.kind === "broken"
      ? reading.names
      : undefined;
};

afterEach(() => useNames(usualNames));

describe("names that a policy chooses", () => {
  it("are read, and what is left out has the usual one", () => {
    expect(namesRead("")).toBeUndefined();
    const names = namesRead("base: trunk\nstaging-branch: qa\nenvironments: { production: live }\n");
    expect(names).toEqual({ base: "trunk", staging: "qa", environments: { production: "live" } });
    expect(chosenNames(names, "main")).toEqual({
      base: "trunk",
      staging: "qa",
      environments: { ...usualNames.environments, production: "live" },
    });
    expect(chosenNames(undefined, "main")).toEqual({ ...usualNames, base: "main" });
  });

  it("are read from a file with problems elsewhere", () => {
    expect(namesRead("staging-branch: qa\nenvironments: { production: live }\nmax-staged: none\n")).toEqual({
      staging: "qa",
      environments: { production: "live" },
    });
  });

  it.each([
    ["base: 'a b'", '"base" must be the name of a branch'],
    ["base: --force", '"base" must be the name of a branch'],
    ["staging-branch: release-log", '"staging-branch" must not be "release-log"'],
    ["staging-branch: release-console/x", "a branch of the console's own"],
    ...["a..b", "qa/", "qa.", "a//b", "a/.b", "qa.lock"].map((name) => [
      `staging-branch: ${name}`,
      '"staging-branch" must be the name of a branch',
    ]),
    ["base: staging", '"staging-branch" must differ from "base".'],
    ["environments: { production: a/b }", '"environments.production" must be the name of an environment'],
    [
      "environments: { production: Staging }",
      '"environments.production" must differ from "environments.staging".',
    ],
    ["environments: { prod: live }", '"environments.prod"'],
  ])("%s", (text, expected) => {
    const reading = read(`${text}\n`);
    expect(
      reading.kind === "broken" ? reading.problems.map(({ message }) => message).join(" ") : "",
    ).toContain(expected);
  });

  it("are what every text and question has", () => {
    useNames({
      base: "trunk",
      staging: "qa",
      environments: { ...usualNames.environments, production: "live" },
    });
    expect([branches.base, branches.staging, environments.production, environments.staging]).toEqual([
      "trunk",
      "qa",
      "live",
      "staging",
    ]);
    expect(namesInUse().staging).toBe("qa");
  });

  it("are known to the set-up, with the branch that workflows run from", () => {
    expect(
      namesOf({ base: "trunk", environments: { staging: "bench", production: "no name" } }, "main"),
    ).toMatchObject({
      base: "trunk",
      home: "main",
      environments: { staging: "bench", production: "production" },
    });
    expect(namesOf(undefined, "main")).toMatchObject({ base: "main", home: "main" });
  });

  it("are remembered for later steps of the job, and for nothing else", () => {
    const text = "trunk qa bench live go-live go-back";
    const memory = (value: string) => createJobMemory({ RELEASE_CONSOLE_NAMES: value }).names.latest();
    expect(memory(text)).toMatchObject({ base: "trunk", environments: { rollbackApproval: "go-back" } });
    for (const wrong of ["", "trunk", `${text} more`, "a b c d e $(f)"])
      expect(memory(wrong)).toBeUndefined();
  });
});
