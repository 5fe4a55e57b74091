/** Things that would stop every later run, or keep one busy for ever. */
import { describe, expect, it } from "@jest/globals";
import { closeOrphanedIntents } from "../../../src/actions/deployment/orphaned-intents.js";
import { moveStaging } from "../../../src/actions/staging/move-staging.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import {
  commit,
  minute,
  policyWith,
  pullRequestWith,
  sha,
  stagedWith,
  TestLog,
  user,
} from "../../support/builders.js";
import { logWorld, typesFrom } from "../../support/log-world.js";

describe("an intent whose run is over without a result", () => {
  const job = (name: string, conclusion: string, started = true) => ({
    name: `${name} / deploy`,
    status: "completed",
    conclusion,
    started,
  });
  interface Dead {
    readonly jobs?: readonly ReturnType<typeof job>[];
    readonly conclusion?: string;
    readonly healthy?: boolean;
  }
  async function close(log: TestLog, { jobs = [], conclusion = "failure", healthy = true }: Dead) {
    const before = log.entries.length;
    const shown: string[] = [];
    const url = "https://shop.test";
    const health = { url, tries: 1, secondsBetween: 1, timeoutSeconds: 1, expectSha: true };
    const { staging, production } = policyWith();
    const policy = policyWith({ staging: { ...staging, health }, production: { ...production, health } });
    const { world } = logWorld({
      log,
      run: 8,
      snapshot: { policy: { kind: "read", policy, blob: "0".repeat(40) }, pullRequests: [pullRequestWith()] },
      parts: {
        runs: {
          status: () => Promise.resolve({ status: "completed", conclusion, attempt: 1 }),
          jobs: () => Promise.resolve(jobs),
        },
        health: { probe: () => Promise.resolve({ healthy, evidence: healthy ? "200" : "503" }) },
        deployments: {
          conclude: ({ environment, state }) => Promise.resolve(void shown.push(`${environment} ${state}`)),
        },
      },
    });
    const { state } = await closeOrphanedIntents(world, await readContext(world));
    return { written: typesFrom(log, before), shown, state };
  }
  const toProduction = () => new TestLog().stage(stagedWith()).release("v1.0.0", "open");
  const older = commit("merge-7");
  const toStaging = () =>
    new TestLog()
      .stage(stagedWith({ number: 7 }))
      .append({
        type: "staging-moved",
        from: older.sha,
        to: stagedWith().merge,
        base: commit("develop-0"),
        staged: [stagedWith()],
        drift: [],
      })
      .append({
        type: "staging-deployment-started",
        deployment: "staging-x",
        commit: stagedWith().merge,
        previous: older.sha,
      });

  it("is closed as failed when the run was deleted: what it did is not known", async () => {
    const { written, state } = await close(toProduction(), { conclusion: "deleted" });
    expect(written).toEqual(["production-deployment-failed"]);
    expect(state.production.kind).toBe("uncertain");
  });

  it("is a release when its jobs succeeded and production answers well, with all that is pending", async () => {
    const { written, state, shown } = await close(toProduction(), { jobs: [job("production", "success")] });
    expect([written, shown]).toEqual([["production-deployed"], ["production success"]]);
    expect(state.production).toEqual({ kind: "known", version: "v1.0.0" });
    expect(state.followUps.map(({ kind, run }) => [kind, run])).toContainEqual(["tag", 8]);
  });

  it("brings with it the approvals that are gone by then", async () => {
    const log = new TestLog().stage(stagedWith()).append({
      type: "approval-granted",
      pullRequest: 12,
      head: sha("head-12"),
      tree: stagedWith().merge.tree,
      by: user("tess"),
      source: "review",
      at: minute(100),
      reference: "review 1",
    });
    const { written } = await close(log.release("v1.0.0", "open"), { jobs: [job("production", "success")] });
    expect(written).toEqual(["production-deployed", "approval-withdrawn-late"]);
  });

  it.each([
    ["its jobs succeeded and production does not answer well", [job("production", "success")], "failed"],
    ["a job failed", [job("production", "failure")], "failed"],
    ["no job ever started", [job("production", "cancelled", false)], "aborted"],
  ])("%s: %s", async (_, jobs, outcome) => {
    const { written } = await close(toProduction(), { jobs, healthy: false });
    expect(written).toEqual([`production-deployment-${outcome}`]);
  });

  it("on staging, its jobs succeeded and staging answers well: that is what runs, and can be approved", async () => {
    const { written, state, shown } = await close(toStaging(), { jobs: [job("staging", "success")] });
    expect([written, shown]).toEqual([["staging-deployed"], ["staging success"]]);
    expect(state.staging.running?.commit).toEqual(stagedWith().merge);
  });

  it("on staging, no job ever started: what ran there runs", async () => {
    const { written, state } = await close(toStaging(), { jobs: [job("staging", "cancelled", false)] });
    expect(written).toEqual(["staging-deployment-aborted"]);
    expect(state.staging.running?.commit).toEqual(older);
  });

  it.each<[string, Dead]>([
    ["a job failed", { jobs: [job("staging", "cancelled")] }],
    ["the run was deleted", { conclusion: "deleted" }],
  ])("on staging, %s: nobody knows what runs, and it is deployed again by itself", async (_, dead) => {
    const log = toStaging();
    const { written, state } = await close(log, dead);
    expect(written).toEqual(["staging-deployment-aborted"]);
    expect([state.staging.running, state.staging.lastFailure]).toEqual([null, null]);
    const { world } = logWorld({ log, snapshot: { pullRequests: [pullRequestWith()] } });
    const moved = await moveStaging(world, await readContext(world), { deploys: true });
    expect(moved.value.deployment?.commit).toEqual(stagedWith().merge);
  });

  it("on staging, its jobs succeeded and it does not answer well: that is a failure as any other", async () => {
    const { written } = await close(toStaging(), { jobs: [job("staging", "success")], healthy: false });
    expect(written).toEqual(["staging-deployment-failed"]);
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
        people: {
          pushesOf: ({ head }) =>
            Promise.resolve({ pushes: [{ by: user("dana"), after: head }], isWhole: true }),
        },
        history: { firstParents: () => Promise.resolve([]) },
      },
    });
    const moved = await moveStaging(world, await readContext(world), { deploys: true });
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
    const moved = await moveStaging(world, await readContext(world), { deploys: true });
    expect(moved.value.deployment !== undefined).toBe(isTried);
  });
});
