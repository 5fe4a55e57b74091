/** What a run decides on: never older than what its job knows, with the testers that teams bring. */
import { describe, expect, it } from "@jest/globals";
import type { RefusedError } from "../../../src/actions/run/refusal.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import { decideApproval } from "../../../src/domain/approval/approval.js";
import type { Policy } from "../../../src/domain/policy/policy.js";
import type { UserLogin } from "../../../src/domain/values/values.js";
import {
  policyWith,
  pullRequestWith,
  reviewWith,
  sha,
  snapshotWith,
  stagedWith,
  TestLog,
  user,
} from "../../support/builders.js";
import { logWorld } from "../../support/log-world.js";
import { plan } from "../../support/plans.js";

it("names the files that may call the console to whoever called it from another one", async () => {
  const { world } = logWorld({ log: new TestLog() });
  const run = { ...world.run, workflowPath: ".github/workflows/ship.yml" };
  const failure = await readContext({ ...world, run }).catch((error: unknown) => error);
  expect((failure as RefusedError).findings).toEqual([
    {
      code: "wrong-ref",
      found: expect.stringContaining("installed callers: .github/workflows/release.yml"),
      remedy: expect.stringContaining("rename .github/workflows/ship.yml"),
    },
  ]);
});

describe("a read that lags", () => {
  /** GitHub shows the log as it was before its last entry for the first `stale` reads. */
  function lagging(stale: number, known: number) {
    const log = new TestLog().stage(stagedWith());
    const older = log.state;
    const { tip } = log.state.train;
    const deployment = "staging-5";
    log.append({ type: "staging-deployment-started", deployment, commit: tip, previous: null });
    const pauses: number[] = [];
    let reads = 0;
    const { world } = logWorld({
      log,
      parts: {
        logPosition: { latest: () => known },
        clock: { sleep: (pause) => Promise.resolve(void pauses.push(pause)) },
        snapshots: {
          read: () => {
            reads += 1;
            const state = reads <= stale ? older : log.state;
            return Promise.resolve(snapshotWith(log, { log: { kind: "read", head: sha("log"), state } }));
          },
        },
      },
    });
    return { world, pauses };
  }

  it("is not decided on by a step that knows better", async () => {
    const { world, pauses } = lagging(2, 5);
    expect((await readContext(world)).state.log.sequence).toBe(5);
    expect(pauses).toHaveLength(2);
  });

  it("ends in a message after a bounded number of reads", async () => {
    const { world, pauses } = lagging(99, 5);
    const failure = await readContext(world).catch((error: unknown) => error);
    expect((failure as RefusedError).findings.map(({ code }) => code)).toEqual(["log-behind"]);
    expect(pauses).toHaveLength(4);
  });

  it("is as good as any for a job that knows of nothing", async () => {
    const { world, pauses } = lagging(1, 0);
    expect((await readContext(world)).state.log.sequence).toBe(4);
    expect(pauses).toEqual([]);
  });
});

describe("tester teams", () => {
  const teams = {
    "acme/testers": [user("Tess"), user("team1"), user("TEAM1")],
    "acme/more": [user("team2")],
  };
  const membersOf =
    (readable: readonly string[]) =>
    (team: string): Promise<readonly UserLogin[] | undefined> =>
      Promise.resolve(readable.includes(team) ? teams[team as keyof typeof teams] : undefined);

  async function policyIn(readable: readonly string[], change: Partial<Policy> = {}): Promise<Policy> {
    const policy = policyWith({ testers: [user("tess")], ...asTesters(Object.keys(teams)), ...change });
    const log = new TestLog();
    const { world } = logWorld({
      log,
      snapshot: { policy: { kind: "read", policy, blob: "0".repeat(40) } },
      parts: { people: { membersOf: membersOf(readable) } },
    });
    return (await readContext(world)).policy;
  }

  const asTesters = (names: readonly string[]): Pick<Policy, "teams" | "unreadableTeams"> => ({
    teams: { testers: names, rollbackApprovers: [], team: [] },
    unreadableTeams: names,
  });

  const decide = (policy: Policy, by: string) => {
    const log = new TestLog().stage(stagedWith());
    const pullRequest = pullRequestWith({ reviews: [reviewWith({ by })] });
    return decideApproval({ staged: stagedWith(), pullRequest, state: log.state, policy });
  };

  it("make testers of their members, each once", async () => {
    const policy = await policyIn(Object.keys(teams));
    expect([policy.testers, policy.unreadableTeams]).toEqual([["tess", "team1", "team2"], []]);
    expect(decide(policy, "team2").decision).toBe("granted");
    expect(decide(policy, "zoe").ignored.map(({ code }) => code)).toEqual(["not-a-tester"]);
  });

  it("that cannot be read qualify nobody, which is said where somebody waits; others go on", async () => {
    const policy = await policyIn(["acme/testers"]);
    const refused = decide(policy, "team2");
    expect([refused.decision, refused.ignored.map(({ code }) => code)]).toEqual([
      "awaited",
      ["not-a-tester"],
    ]);
    expect(refused.findings.map(({ code, found }) => [code, found]).at(-1)).toEqual([
      "teams-unreadable",
      "Members of acme/more: unknown.",
    ]);
    expect(decide(policy, "team1")).toMatchObject({ decision: "granted", findings: [] });
  });

  it("that cannot be read may hold whoever requests changes: nothing boards or is released against it", async () => {
    const no = reviewWith({ by: "team2", id: 3, state: "CHANGES_REQUESTED", commit: sha("older") });
    const log = new TestLog().stage(stagedWith());
    const pullRequest = pullRequestWith({ reviews: [no, reviewWith()] });
    const policy = await policyIn(["acme/testers"]);
    const decision = decideApproval({ staged: stagedWith(), pullRequest, state: log.state, policy });
    expect([decision.decision, decision.findings]).toEqual([
      "refused",
      [
        {
          code: "teams-unreadable",
          found: `@team2 requested changes on ${sha("older").slice(0, 7)} and may be of acme/more.`,
        },
      ],
    ]);
    const onHead = pullRequestWith({ reviews: [{ ...no, commit: sha("head-12") }] });
    expect(plan(new TestLog(), [onHead], { policy }).merges).toEqual([]);
    const byBot = pullRequestWith({
      reviews: [{ ...no, commit: sha("head-12"), author: { login: user("zoe"), isBot: true } }],
    });
    expect(plan(new TestLog(), [byBot], { policy }).merges).toHaveLength(1);
    expect(plan(log, [onHead], { policy }).ejected).toEqual([]);
  });

  it("are asked for only where there are some", async () => {
    expect((await policyIn([], asTesters([]))).testers).toEqual(["tess"]);
  });
});
