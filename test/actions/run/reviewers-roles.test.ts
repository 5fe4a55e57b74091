/** Whose role is asked for before an approval counts: only those of whom GitHub does not say that they may push. */
import { expect, it } from "@jest/globals";
import { readContext } from "../../../src/actions/run/decision-context.js";
import type { Role } from "../../../src/domain/gates/gates.js";
import { pullRequestWith, reviewWith, stagedWith, TestLog, user } from "../../support/builders.js";
import { logWorld } from "../../support/log-world.js";

async function outsiders(review: Parameters<typeof reviewWith>[0], role: Role) {
  const asked: string[] = [];
  const { world } = logWorld({
    log: new TestLog().stage(stagedWith()),
    snapshot: { pullRequests: [pullRequestWith({ reviews: [reviewWith(review)] })] },
    parts: { people: { roleOf: (login) => Promise.resolve((asked.push(login), role)) } },
  });
  return { asked, outsiders: (await readContext(world)).policy.outsiders };
}

it("nobody is asked about a tester who may push", async () => {
  expect(await outsiders({ by: "tess" }, "none")).toEqual({ asked: [], outsiders: [] });
});

it.each([
  ["triage", []],
  ["read", [user("tess")]],
  ["none", [user("tess")]],
] as const)('a tester who may not push counts with "triage" at least: %s', async (role, expected) => {
  expect(await outsiders({ by: "tess", mayNotPush: true }, role)).toEqual({
    asked: ["tess"],
    outsiders: expected,
  });
});

it("nobody is asked about whoever is no tester", async () => {
  expect(await outsiders({ by: "zoe", mayNotPush: true }, "none")).toEqual({ asked: [], outsiders: [] });
});
