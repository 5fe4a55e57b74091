/* oxlint-disable typescript/no-explicit-any, typescript/no-unsafe-assignment, typescript/no-unsafe-return -- answers are changed at will */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Claims } from "../../src/audit/online/claims.js";
import { GitHubReader, UnreachableGitHubError } from "../../src/audit/online/github-reader.js";
import { namesInUse, usualNames } from "../../src/domain/values/names.js";
import { verifyOnline } from "../../src/audit/online/verify-online.js";
import type { Entry } from "../../src/domain/log/entry.js";
import { auditStory } from "./story.js";

const entries = auditStory();
const tip = "a".repeat(40);

/** Answers by path below /repos/acme/shop; what is not there is not found. */
type Answers = Record<string, unknown>;
let answers: Answers = {};
let status = 404;
let server: Server;
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = decodeURIComponent(
      new URL(request.url ?? "/", "http://x").pathname.replace("/repos/acme/shop", ""),
    );
    const ref = new URL(request.url ?? "/", "http://x").searchParams.get("ref");
    const key = ref === null ? path : `${path} ${ref.replace("refs/heads/", "")}`;
    const body = answers[key];
    response.writeHead(body === undefined ? status : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(body ?? {}));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
});
afterAll(() => {
  server.close();
});

/** GitHub as it would be after an honest story. */
function honest(): Answers {
  const runs = entries.map(({ run, time }) => [
    `/actions/runs/${run.id}`,
    {
      path: ".github/workflows/release.yml@develop",
      head_branch: "develop",
      event: "workflow_run",
      actor: { login: "github-actions[bot]" },
      status: "completed",
      created_at: time,
      updated_at: time,
    },
  ]);
  const claims = claimsOf(entries);
  return {
    "": { id: 1, default_branch: "develop" },
    ...Object.fromEntries(runs),
    ...Object.fromEntries(
      claims.approvals.map(({ pullRequest, by, head }) => [
        `/pulls/${pullRequest}/reviews`,
        [{ id: pullRequest, user: { login: by }, commit_id: head, state: "APPROVED" }],
      ]),
    ),
    "/actions/runs/5/approvals": [{ state: "approved", user: { login: "rob" } }],
    "/git/matching-refs/tags/v": [...claims.tags].map(([version, { commit }]) => ({
      ref: `refs/tags/${version}`,
      object: { sha: commit, type: "commit" },
    })),
    ...Object.fromEntries([...claims.pages].map(([version]) => [`/releases/tags/${version}`, {}])),
    "/deployments": [...claims.deployments].map(([deployment, { commit }]) => ({
      sha: commit,
      payload: { deployment },
      created_at: entries.at(-1)!.time,
      creator: { login: "github-actions[bot]" },
    })),
    "/git/ref/heads/release-log": { object: { sha: tip } },
  };
}

function claimsOf(log: readonly Entry[]): Claims {
  const claims = new Claims();
  for (const entry of log) claims.note(entry);
  return claims;
}

async function codes(change: (found: Record<string, any>) => void): Promise<readonly string[]> {
  answers = honest();
  change(answers);
  const reader = new GitHubReader({
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: "t",
    repository: "acme/shop",
  });
  const log = { branch: "release-log", commit: tip };
  const verdict = await verifyOnline({
    claims: claimsOf(entries),
    reader,
    repository: "acme/shop",
    log,
    limit: 100,
  });
  return verdict.findings.map(({ code }) => code);
}

const run = `/actions/runs/${entries[0]!.run.id}`;
const dispatched = `/actions/runs/${entries.find(({ type }) => type === "rollback-requested")!.run.id}`;
const later = "2026-12-01T00:00:00Z";
const move = (more: object): object[] => [
  {
    activity_type: "push",
    actor: { login: "eve" },
    timestamp: later,
    before: "b".repeat(40),
    after: "c".repeat(40),
    ...more,
  },
];

describe("what verify --online finds", () => {
  it("is nothing where GitHub says the same", async () => {
    expect(await codes(() => undefined)).toEqual([]);
  });

  it("is said with the names that the policy on the default branch chooses", async () => {
    const policy =
      "testers: [tess, toni]\nrollback-approvers: [ann, rob]\nbase: trunk\nenvironments: { production: live }\n";
    const content = Buffer.from(policy).toString("base64");
    await codes((found) => (found["/contents/.github/release-console.yml"] = { content }));
    expect(namesInUse()).toMatchObject({
      base: "trunk",
      staging: "staging",
      environments: { production: "live" },
    });
    await codes(() => undefined);
    expect(namesInUse()).toEqual(usualNames);
  });

  it.each<readonly [string, (found: Record<string, any>) => void]>([
    ["other-repository", (found) => (found[""] = { id: 2, default_branch: "develop" })],
    ["run-missing", (found) => delete found[run]],
    ["run-of-other-workflow", (found) => (found[run].path = ".github/workflows/evil.yml")],
    ["run-of-other-branch", (found) => (found[run].head_branch = "evil")],
    ["run-by-other-event", (found) => (found[run].event = "pull_request_target")],
    ["run-at-other-time", (found) => (found[run].created_at = later)],
    [
      "run-at-other-time",
      (found) => (found[run].updated_at = found[run].created_at = "2020-01-01T00:00:00Z"),
    ],
    [
      "run-by-other-actor",
      (found) => Object.assign(found[dispatched], { event: "workflow_dispatch", actor: { login: "eve" } }),
    ],
    ["approval-missing", (found) => (found["/pulls/1/reviews"] = [])],
    ["approval-missing", (found) => delete found["/actions/runs/5/approvals"]],
    ["approval-by-another", (found) => (found["/pulls/1/reviews"][0].user.login = "eve")],
    ["approval-by-another", (found) => (found["/actions/runs/5/approvals"][0].user.login = "eve")],
    ["approval-of-other-head", (found) => (found["/pulls/1/reviews"][0].commit_id = tip)],
    ["approval-taken-back", (found) => (found["/pulls/1/reviews"][0].state = "DISMISSED")],
    ["tag-moved", (found) => (found["/git/matching-refs/tags/v"][0].object.sha = tip)],
    ["tag-missing", (found) => found["/git/matching-refs/tags/v"].shift()],
    ["release-page-missing", (found) => delete found["/releases/tags/v1.0.0"]],
    [
      "deployment-not-in-log",
      (found) => found["/deployments"].push({ sha: tip, payload: "", created_at: later }),
    ],
    ["deployment-of-other-commit", (found) => (found["/deployments"][0].sha = tip)],
    ["log-differs", (found) => (found["/git/ref/heads/release-log"] = { object: { sha: "b".repeat(40) } })],
    ["log-differs", (found) => delete found["/git/ref/heads/release-log"]],
    [
      "log-branch-forced",
      (found) => (found["/activity release-log"] = move({ activity_type: "force_push" })),
    ],
    ["log-pushed-by-person", (found) => (found["/activity release-log"] = move({}))],
    ["staging-move-not-in-log", (found) => (found["/activity staging"] = move({}))],
    ["base-move-not-in-log", (found) => (found["/activity develop"] = move({}))],
  ])("%s", async (code, change) => {
    expect(await codes(change)).toEqual([code]);
  });

  it("asks for the default branch, whatever it is called", async () => {
    const found = await codes((github) => {
      github[""] = { id: 1, default_branch: "main" };
      github["/activity main"] = move({});
    });
    expect(found).toContain("base-move-not-in-log");
  });

  it("says that the log that was read is older", async () => {
    const newer = "b".repeat(40);
    expect(
      await codes((found) => {
        found["/git/ref/heads/release-log"] = { object: { sha: newer } };
        found[`/compare/${tip}...${newer}`] = { status: "ahead" };
      }),
    ).toEqual(["log-is-older"]);
  });

  it("finds a tag that was made later and is in no entry", async () => {
    expect(
      await codes((found) => {
        found["/git/matching-refs/tags/v"].push({
          ref: "refs/tags/v9.0.0",
          object: { sha: tip, type: "commit" },
        });
        found[`/git/commits/${tip}`] = { committer: { date: later } };
      }),
    ).toEqual(["tag-not-in-log"]);
  });

  it.each([
    [401, "The token is wrong"],
    [403, "needs read access to"],
    [500, "Try again"],
  ])("does not take %d for an answer", async (code, remedy) => {
    status = code;
    try {
      await expect(codes((found) => delete found[run])).rejects.toThrow(UnreachableGitHubError);
      await expect(codes((found) => delete found[run])).rejects.toThrow(remedy);
    } finally {
      status = 404;
    }
  });
});
