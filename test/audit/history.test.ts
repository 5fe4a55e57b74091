import { consoleName } from "../../src/domain/values/names.js";
import { describe, expect, it } from "@jest/globals";
import { readHistory } from "../../src/audit/history.js";
import { sha256 } from "../../src/adapters/sha256.js";
import { emptyLogHead, sealEntries } from "../../src/domain/log/hash-chain.js";
import type { EntryFacts } from "../../src/domain/log/entry.js";
import type { Commit, CommitSha, Time, TreeSha, Version } from "../../src/domain/values/values.js";
import { auditStory, staged } from "./story.js";

describe("the history of a log", () => {
  const history = readHistory(auditStory());

  it("knows who approved a release, what was tested and what ran", () => {
    const [first, second] = history.releases;
    expect(history.releases.map(({ version }) => version)).toEqual(["v1.0.0", "v1.1.0", "v1.1.1"]);
    expect(first?.approvals.map(({ by, source }) => [by, source])).toEqual([["toni", "review"]]);
    expect(first?.tested).toMatchObject({ id: "staging-5", result: "good", health: "healthy" });
    expect(first?.deployment.commit.tree).toBe(first?.tested?.commit.tree);
    expect(first?.deployment.checks).toEqual([
      {
        name: "test",
        app: "github-actions",
        workflow: "CI",
        conclusion: "success",
        run: "77",
        pullRequest: 1,
      },
    ]);
    expect(second?.previous?.version).toBe("v1.0.0");
  });

  it("knows what a rollback took out, why, and when it was back", () => {
    expect(history.rollbacks).toHaveLength(1);
    expect(history.rollbacks[0]).toMatchObject({
      id: "RB-1",
      reason: "Checkout answers 500",
      outcome: "done",
      left: ["v1.1.0"],
      issue: 9,
      requesters: [{ by: "mira" }],
      approvals: [{ by: "rob", source: "environment" }],
      revert: { pullRequest: 10 },
      recovery: { pullRequest: 11, released: { version: "v1.1.1" } },
    });
    expect(history.releases[1]?.rolledBack).toMatchObject({ rollback: "RB-1" });
    expect(history.rollbacks[0]?.closed).not.toBeNull();
  });

  it("knows what was live at each time", () => {
    expect(history.live.map(({ version, isCertain, until }) => [version, isCertain, until === null])).toEqual(
      [
        ["v1.0.0", true, false],
        ["v1.1.0", true, false],
        ["v1.0.0", true, false],
        ["v1.1.1", true, true],
      ],
    );
  });

  it("ignores the result of an attempt whose place another one took", () => {
    const entries = auditStory();
    const late: EntryFacts = {
      type: "production-deployed",
      deployment: "production-999",
      health: "healthy",
      evidence: "late",
    };
    const last = entries.at(-1)!;
    const more = sealEntries(
      { sequence: last.sequence, hash: last.hash, time: last.time },
      [{ actor: consoleName, facts: late }],
      { time: last.time, run: last.run, policy: null, sha256 },
    );
    expect(readHistory([...entries, ...more]).releases).toHaveLength(3);
  });

  it("keeps the checks of logs that have none as none", () => {
    const commit: Commit = { sha: "a".repeat(40) as CommitSha, tree: "b".repeat(40) as TreeSha };
    const entries = sealEntries(
      emptyLogHead,
      [
        {
          actor: consoleName,
          facts: {
            type: "production-deployment-started",
            deployment: "production-1",
            mode: "deploy",
            version: "v1.0.0" as Version,
            commit,
            pullRequests: [staged(1)],
            drift: [],
            base: commit,
            previous: null,
            rollback: null,
          },
        },
      ],
      { time: "2026-01-01T00:00:00.000Z" as Time, run: { id: 1, attempt: 1, url: "" }, policy: null, sha256 },
    );
    expect(readHistory(entries).deployments).toMatchObject([{ result: "running", checks: [] }]);
  });
});
