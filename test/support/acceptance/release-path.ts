/** The way of one pull request from its first push to its release page, and what it leaves behind. */
import type { Fixture } from "../../../src/rehearsal/fixture/fixture.js";
import { typesOf } from "../../../src/rehearsal/report/log-reading.js";
import { scratchBranches } from "./end-state.js";
import { approve, newestRunId, proposeTitle, repositoryOf, runsAfter, sweep, type Change } from "./shop.js";

/**
 * Proposes, approves, and starts a sweep wherever the path has come to a halt, as the schedule would. Returns what
 * is there now and was not before.
 */
export async function playRelease(
  fixture: Fixture,
  title: string,
): Promise<Readonly<Record<string, unknown>>> {
  const before = await count(fixture);
  const change = await proposeTitle(fixture, title);
  for (let sweeps = 0; sweeps < 2 && !(await isTested(fixture, change)); sweeps += 1) await sweep(fixture);
  await approve(fixture, change);
  await sweep(fixture);
  if (!(await isSettled(fixture, change))) await sweep(fixture);
  return left(fixture, { change, before });
}

async function isTested(fixture: Fixture, { head }: Change): Promise<boolean> {
  const state = await fixture.observer.state();
  return (
    state?.train.staged.some((staged) => staged.head === head) === true &&
    state.staging.running?.commit.tree === state.train.tip.tree
  );
}

async function isSettled(fixture: Fixture, { number }: Change): Promise<boolean> {
  const state = await fixture.observer.state();
  return state?.followUps.length === 0 && (await fixture.observer.pull(number)).merged;
}

interface Counts {
  readonly entries: number;
  readonly tags: number;
  readonly releases: number;
  readonly deployments: number;
  readonly issues: number;
  readonly run: number;
  readonly productionUploads: number;
}

async function count(fixture: Fixture): Promise<Counts> {
  const { releases, deployments, issues } = repositoryOf(fixture);
  const refs = [...(await fixture.observer.git.refs()).keys()];
  return {
    entries: (await fixture.observer.entries()).length,
    tags: refs.filter((ref) => ref.startsWith("refs/tags/")).length,
    releases: releases.size,
    deployments: deployments.size,
    issues: issues.size,
    run: newestRunId(fixture),
    productionUploads: fixture.deployTarget.uploads.filter(({ place }) => place === "production").length,
  };
}

async function left(
  fixture: Fixture,
  { change, before }: { readonly change: Change; readonly before: Counts },
): Promise<Readonly<Record<string, unknown>>> {
  const now = await count(fixture);
  const { git } = fixture.observer;
  const [state, develop] = [await fixture.observer.state(), await fixture.observer.commit("develop")];
  const version = state?.production.kind === "known" ? (state.production.version ?? "none") : "unknown";
  const tag = await git.commit(`refs/tags/${version}`);
  const own = [...repositoryOf(fixture).comments.values()].filter(({ issue }) => issue === change.number);
  return {
    entries: typesOf((await fixture.observer.entries()).slice(before.entries)).toSorted(),
    tags: now.tags - before.tags,
    releases: now.releases - before.releases,
    issues: now.issues - before.issues,
    deployments: now.deployments - before.deployments,
    productionUploads: now.productionUploads - before.productionUploads,
    commentsByConsole: own.filter(({ author }) => author === "github-actions[bot]").length,
    isMerged: (await fixture.observer.pull(change.number)).merged,
    status: (await fixture.observer.status(change.head))?.state,
    hasTheTitle: (await git.text("develop", "app/title.txt")) === `title ${titleOf(change)}\n`,
    sameTrees: {
      staging: (await fixture.observer.commit("staging")).tree === develop.tree,
      tag: tag?.tree === develop.tree,
      production: fixture.deployTarget.running("production")?.tree === develop.tree,
    },
    notes: (await git.text("release-log", "RELEASE_NOTES.md"))?.includes(version),
    page: (await fixture.observer.latestRelease()).tag_name === version,
    openPullRequests: [...repositoryOf(fixture).pulls.values()].filter((pull) => pull.state === "open")
      .length,
    open: { followUps: state?.followUps.length, attempt: state?.attempt, intent: state?.staging.intent },
    waitingRuns: runsAfter(fixture, before.run).filter(({ status }) => status !== "completed").length,
    scratchBranches: (await scratchBranches(fixture)).length,
  };
}

const titleOf = ({ branch }: Change): string => branch.replace(/^title-/, "");
