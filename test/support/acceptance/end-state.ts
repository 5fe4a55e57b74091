/** Everything that must be true when nothing is under way any more, whatever happened on the way there. */
import { expect } from "@jest/globals";
import { branches, ownBranchPrefix } from "../../../src/domain/values/names.js";
import type { Entry, EntryFacts } from "../../../src/domain/log/entry.js";
import { verifyLog } from "../../../src/verify/verify-log.js";
import type { Fixture } from "../../../src/rehearsal/fixture/fixture.js";
import { factsOf } from "../../../src/rehearsal/report/log-reading.js";
import { repositoryOf } from "./shop.js";

/** Nothing is pending or open, the log verifies, and nothing exists twice. */
export async function expectAllDoneOnce(fixture: Fixture): Promise<void> {
  const state = await fixture.observer.state();
  expect({ followUps: state?.followUps, attempt: state?.attempt, intent: state?.staging.intent }).toEqual({
    followUps: [],
    attempt: null,
    intent: null,
  });
  expect(fixture.github.faults.unused).toBe(0);
  await expectNothingTwice(fixture);
  const refs = [...(await fixture.observer.git.refs()).keys()];
  const versions = (state?.releases ?? []).map(({ version }) => `refs/tags/${version}`);
  expect(refs.filter((ref) => ref.startsWith("refs/tags/"))).toEqual(versions.toSorted());
}

/** The log verifies, and nothing exists twice. */
export async function expectNothingTwice(fixture: Fixture): Promise<void> {
  const entries = await fixture.observer.entries();
  await expectIntact(fixture, entries);
  expectReleasesOnce(fixture, entries);
  expectConversationsOnce(fixture, entries);
}

/** Branches that a run made for a moment. A run that died leaves its own; nothing else may. */
export const scratchBranches = async (fixture: Fixture): Promise<readonly string[]> =>
  [...(await fixture.observer.git.refs()).keys()].filter((ref) =>
    ref.startsWith(`refs/heads/${ownBranchPrefix}scratch/`),
  );

async function expectIntact(fixture: Fixture, entries: readonly Entry[]): Promise<void> {
  const repo = fixture.observer.git.directory;
  expect(await verifyLog({ repo, branch: branches.log, contains: undefined })).toMatchObject({
    kind: "intact",
    entries: entries.length,
  });
}

function expectReleasesOnce(fixture: Fixture, entries: readonly Entry[]): void {
  const { releases, deployments } = repositoryOf(fixture);
  expectNoneTwice([...releases.values()].map(({ tagName }) => tagName));
  expectNoneTwice(factsOf(entries, "release-tagged").map(({ version }) => version));
  expectNoneTwice(
    factsOf(entries, "pull-request-landed").map(({ version, pullRequest }) => `${version} #${pullRequest}`),
  );
  expectNoneTwice(factsOf(entries, "attempt-pinned").map(({ deployment }) => deployment));
  expectNoneTwice(
    [...deployments.values()].map(({ payload }) => (payload as { deployment: string }).deployment),
  );
  const results: readonly EntryFacts["type"][] = [
    "production-deployed",
    "production-deployment-failed",
    "production-deployment-aborted",
    "staging-deployed",
    "staging-deployment-failed",
    "staging-deployment-aborted",
  ];
  expectNoneTwice(
    entries.flatMap(({ facts }) =>
      results.includes(facts.type) && "deployment" in facts ? [facts.deployment] : [],
    ),
  );
}

function expectConversationsOnce(fixture: Fixture, entries: readonly Entry[]): void {
  const { comments, issues, pulls } = repositoryOf(fixture);
  expectNoneTwice(
    [...comments.values()]
      .filter(({ body }) => body.startsWith("<!-- release-console:status -->"))
      .map(({ issue }) => `sticky of #${issue}`),
  );
  expectNoneTwice(
    [...comments.values()]
      .filter(({ author }) => author === "github-actions[bot]")
      .map(({ issue, body }) => `#${issue} ${body}`),
  );
  expectNoneTwice([...issues.values()].map(({ title }) => title));
  expectNoneTwice([...pulls.values()].map(({ headBranch }) => headBranch));
  for (const type of ["rollback-announced", "revert-landed", "recovery-opened"] as const)
    expectNoneTwice(factsOf(entries, type).map(({ rollback }) => `${type} ${rollback}`));
}

function expectNoneTwice(names: readonly string[]): void {
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
}
