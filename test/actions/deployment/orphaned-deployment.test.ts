/** The runner of a production deployment died, and its record with it. */
import { expect, it } from "@jest/globals";
import { settleFollowUps } from "../../../src/actions/follow-ups/settle-follow-ups.js";
import { promoteToStaging } from "../../../src/actions/promote-to-staging.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import { pullRequestWith, reviewWith, stagedWith, TestLog, sha } from "../../support/builders.js";
import { logWorld, typesFrom } from "../../support/log-world.js";

const inputs = {
  phase: "begin",
  token: "t",
  "app-token": "",
  "webhook-secret": "",
  deployment: "",
  result: "",
  "console-sha": "",
} as const;

it("asks for a rollback in the next run", async () => {
  const log = new TestLog()
    .stage(stagedWith({ number: 1 }))
    .release("v1.0.0")
    .settle("v1.0.0", stagedWith({ number: 1 }).merge);
  log.append(
    ...(["notes", "page"] as const).map((kind) =>
      kind === "notes"
        ? { type: "release-notes-written" as const, version: "v1.0.0" as never, banner: null, files: {} }
        : {
            type: "release-published" as const,
            version: "v1.0.0" as never,
            page: 1,
            url: "https://github.test/1",
            banner: null,
          },
    ),
  );
  log.stage(stagedWith({ number: 2 })).release("v1.1.0", "open");
  const before = log.entries.length;
  const pullRequest = pullRequestWith({ number: 2, reviews: [reviewWith({ commit: sha("head-2") })] });
  const { world } = logWorld({
    log,
    run: 8,
    snapshot: { pullRequests: [pullRequest] },
    parts: {
      runs: {
        status: (run) =>
          Promise.resolve({
            status: run === 8 ? "in_progress" : "completed",
            conclusion: undefined,
            attempt: 1,
          }),
        jobs: () =>
          Promise.resolve([
            { name: "production / deploy", status: "completed", conclusion: "cancelled", started: true },
          ]),
      },
      objects: { moveRef: () => Promise.resolve({ kind: "committed", head: sha("kept") }) },
      conversations: { openIssue: () => Promise.resolve({ kind: "done", value: { number: 5 } }) },
      environments: { protectionOf: () => Promise.resolve({ kind: "missing" }) },
    },
  });
  await promoteToStaging(world, inputs);
  expect(typesFrom(log, before)).toEqual([
    "production-deployment-failed",
    "attempt-pinned",
    "rollback-requested",
    "rollback-announced",
  ]);
  expect(log.state.rollback).toMatchObject({ automatic: true, target: { version: "v1.0.0" }, issue: 5 });
});

it.each([
  ["the deployed commit itself", sha("merge-1"), [], /^$/],
  ["a commit that GitHub does not show yet", undefined, [false], /^$/],
  [
    "another commit, from which no recovery may be made",
    sha("planted"),
    [true],
    /The branch release-console\/attempt\/\S+ is at [0-9a-f]{7}, not at the deployed commit/,
  ],
])("finds at the branch of the attempt %s", async (_, head, refused, said) => {
  const log = new TestLog().stage(stagedWith({ number: 1 })).release("v1.0.0", "failed");
  const { world, notices } = logWorld({
    log,
    parts: {
      objects: { moveRef: () => Promise.resolve({ kind: "raced" }), headOf: () => Promise.resolve(head) },
    },
  });
  await settleFollowUps(world, await readContext(world), { onlyOrphaned: false });
  expect(log.state.followUps.map(({ refusal }) => refusal !== null)).toEqual(refused);
  const ofTheBranch = notices.filter((each) => !each.startsWith("no-target"));
  expect(ofTheBranch.join("\n")).toMatch(said);
});
