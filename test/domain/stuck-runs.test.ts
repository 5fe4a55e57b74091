/** Things that would stop every later run, or keep one busy for ever. */
import { describe, expect, it } from "@jest/globals";
import { closeDeadIntents } from "../../src/actions/dead-intents.js";
import { moveStaging } from "../../src/actions/move-staging.js";
import { readStanding } from "../../src/actions/standing.js";
import { commit, minute, pullRequestWith, stagedWith, TestLog, user } from "./builders.js";
import { logWorld, typesFrom } from "./log-world.js";

describe("an intent whose run was deleted", () => {
  it("is closed as failed: what the run did is not known", async () => {
    const log = new TestLog().stage(stagedWith()).release("v1.0.0", "open");
    const before = log.entries.length;
    const { world } = logWorld({
      log,
      run: 8,
      parts: {
        runs: { status: () => Promise.resolve({ status: "completed", conclusion: "deleted", attempt: 1 }) },
      },
    });
    const standing = await closeDeadIntents(world, await readStanding(world));
    expect(typesFrom(log, before)).toEqual(["production-deployment-failed"]);
    expect(standing.state.production.kind).toBe("uncertain");
  });
});

describe("a released head that has not landed and conflicts with newer work on develop", () => {
  it("leaves staging as it is and lets the run end", async () => {
    const log = new TestLog().stage(stagedWith()).release("v1.0.0");
    log.append({ type: "release-tagged", version: "v1.0.0" as never, commit: log.state.train.tip.sha });
    const before = log.entries.length;
    let merges = 0;
    const { world } = logWorld({
      log,
      snapshot: { develop: commit("newer"), pullRequests: [pullRequestWith()] },
      parts: {
        merging: {
          mergeOnto: () => {
            merges += 1;
            if (merges > 3) throw new Error("It tries for ever.");
            return Promise.resolve({ kind: "conflict", index: 0, scratch: undefined });
          },
        },
        people: { pusherOf: () => Promise.resolve(user("dana")) },
        history: { firstParents: () => Promise.resolve([]) },
      },
    });
    const moved = await moveStaging(world, await readStanding(world), { deploys: true });
    expect(moved.value.plan.kind).toBe("still");
    expect(typesFrom(log, before)).toEqual([]);
  });
});

describe("a staging deployment that failed", () => {
  const failed = () => {
    const log = new TestLog().stage(stagedWith());
    const to = stagedWith().merge;
    return log.append(
      { type: "staging-deployment-started", deployment: "staging-x", commit: to, previous: null },
      { type: "staging-deployment-failed", deployment: "staging-x", evidence: "exit 1" },
    );
  };
  const check = (author: string) => ({
    kind: "comment" as const,
    issue: 12,
    isPullRequest: true,
    comment: 99,
    body: "/check",
    author: user(author),
    authorIsBot: false,
    createdAt: minute(650),
    edited: false,
  });
  it.each([
    ["by itself", { hint: { kind: "schedule" as const } }, false],
    [
      "by a dispatch of the console",
      { hint: { kind: "dispatch" as const, inputs: {} }, actorIsBot: true },
      false,
    ],
    ["by a tester's /check", { hint: check("tess") }, true],
    ["by its author's /check", { hint: check("dana") }, true],
    ["by a stranger's /check", { hint: check("zoe") }, false],
    ["by an edited /check", { hint: { ...check("tess"), edited: true } }, false],
    ["by another command", { hint: { ...check("tess"), body: "/unhold" } }, false],
    ["by a /check elsewhere", { hint: { ...check("tess"), issue: 99 } }, false],
    ["by a person's dispatch", { hint: { kind: "dispatch" as const, inputs: {} }, actorIsBot: false }, true],
  ])("is tried again %s: %s", async (_, run, isTried) => {
    const { world } = logWorld({
      log: failed(),
      snapshot: { pullRequests: [pullRequestWith()] },
      parts: { run },
    });
    const moved = await moveStaging(world, await readStanding(world), { deploys: true });
    expect(moved.value.deployment !== undefined).toBe(isTried);
  });
});
