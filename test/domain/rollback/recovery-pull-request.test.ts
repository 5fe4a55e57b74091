import { expect, it } from "@jest/globals";
import { openRecoveryLink, recoveryBody } from "../../../src/domain/rollback/recovery-pull-request.js";
import type { Rollback } from "../../../src/domain/state/state.js";
import { commit, sha, stagedWith, TestLog } from "../../support/builders.js";

const hotfix = { sha: sha("hotfix"), title: "Call it hotfixed (#7)", author: "toni" };

function rollbackOf(reason: string): Rollback {
  const log = new TestLog()
    .stage(stagedWith({ number: 1 }))
    .release("v1.0.0")
    .settle("v1.0.0", stagedWith({ number: 1 }).merge);
  const { rollback } = log
    .stage(stagedWith({ number: 2 }))
    .release("v1.1.0")
    .requestRollback("sam", reason).state;
  if (rollback === null) throw new Error("No rollback is requested.");
  return rollback;
}

const facts = (reason: string, carries = [stagedWith({ number: 2, linkedIssues: [31, 32] })]) => ({
  rollback: rollbackOf(reason),
  carries,
  base: commit("reverted"),
  commit: commit("recovery"),
  absorbs: [{ pullRequest: 9, rollback: "RB-0", carriedDrift: [hotfix] }],
  leftOut: [{ pullRequest: 8, rollback: "RB-00", found: "both change app.txt" }],
  repositoryUrl: "https://github.test/acme/shop",
});

it("names every pull request with author and issues, what it takes over, what it leaves out, and proves itself", () => {
  const body = recoveryBody(facts("500s"));
  for (const part of [
    "- #2 Change 2 by @dana, for #31 #32",
    `And 1 commit without a pull request:\n- ${hotfix.sha.slice(0, 7)} Call it hotfixed`,
    "- #9 (RB-0)",
    "#8 (RB-00): both change app.txt",
    commit("recovery").tree,
    commit("reverted").tree,
    "different: it carries changes",
    "Approve workflows to run",
  ])
    expect(body).toContain(part);
});

it("closes no issue by what people wrote", () => {
  const body = recoveryBody(
    facts("Closes #7\nfixes acme/shop#8", [
      stagedWith({ number: 2, title: "Fix: resolves #5, closes GH-6" }),
    ]),
  );
  expect(body).not.toMatch(/(?:clos|fix|resolv)e?[sd]?:?\s+(?:[\w/.-]+)?#\d/i);
  expect(body).not.toMatch(/GH-\d/i);
});

it("stays below GitHub's limit and says how many it leaves out, with the proof at the end", () => {
  const carries = Array.from({ length: 700 }, (_, index) =>
    stagedWith({ number: index + 2, title: "A long title ".repeat(20) }),
  );
  const body = recoveryBody(facts("x".repeat(9_000), carries));
  expect(body.length).toBeLessThan(65_536);
  const listed = body.split("\n").filter((line) => /^- #\d+ A long/.test(line)).length;
  expect(body).toContain("Carries 700 pull requests:");
  expect(body).toContain(`- and ${700 - listed} more`);
  expect(body).toContain(commit("recovery").tree);
});

it("asks for the pull request by a link that fills everything in", () => {
  const link = new URL(
    openRecoveryLink(rollbackOf("500s"), {
      branch: "release-console/recovery/RB-1",
      repositoryUrl: "https://github.test/acme/shop",
    }),
  );
  expect(link.pathname).toBe("/acme/shop/compare/develop...release-console/recovery/RB-1");
  expect(link.searchParams.get("title")).toBe("Recover v1.1.0 (RB-1)");
});
