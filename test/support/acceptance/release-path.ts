/** The way of one pull request from its first push to its release page, and what it leaves behind. */
import type { Stage } from "../../../src/rehearsal/fixture/fixture.js";
import { typesOf } from "../../../src/rehearsal/report/log-reading.js";
import { scratchBranches } from "./end-state.js";
import { approve, newestRunId, proposeTitle, repositoryOf, runsAfter, sweep, type Change } from "./shop.js";

/**
 * Proposes, approves, and starts a sweep wherever the path has come to a halt, as the schedule would. Returns what
 * is there now and was not before.
 */
export async function playRelease(stage: Stage, title: string): Promise<Readonly<Record<string, unknown>>> {
  const before = await count(stage);
  const change = await proposeTitle(stage, title);
  for (let sweeps = 0; sweeps < 2 && !(await isTested(stage, change)); sweeps += 1) await sweep(stage);
  await approve(stage, change);
  await sweep(stage);
  if (!(await isSettled(stage, change))) await sweep(stage);
  return left(stage, { change, before });
}

async function isTested(stage: Stage, { head }: Change): Promise<boolean> {
  const state = await stage.observer.state();
  return (
    state?.train.staged.some((staged) => staged.head === head) === true &&
    state.staging.running?.commit.tree === state.train.tip.tree
  );
}

async function isSettled(stage: Stage, { number }: Change): Promise<boolean> {
  const state = await stage.observer.state();
  return state?.followUps.length === 0 && (await stage.observer.pull(number)).merged;
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

async function count(stage: Stage): Promise<Counts> {
  const { releases, deployments, issues } = repositoryOf(stage);
  const refs = [...(await stage.observer.git.refs()).keys()];
  return {
    entries: (await stage.observer.entries()).length,
    tags: refs.filter((ref) => ref.startsWith("refs/tags/")).length,
    releases: releases.size,
    deployments: deployments.size,
    issues: issues.size,
    run: newestRunId(stage),
    productionUploads: stage.site.uploads.filter(({ place }) => place === "production").length,
  };
}

async function left(
  stage: Stage,
  { change, before }: { readonly change: Change; readonly before: Counts },
): Promise<Readonly<Record<string, unknown>>> {
  const now = await count(stage);
  const { git } = stage.observer;
  const [state, develop] = [await stage.observer.state(), await stage.observer.commit("develop")];
  const version = state?.production.kind === "known" ? (state.production.version ?? "none") : "unknown";
  const tag = await git.commit(`refs/tags/${version}`);
  const own = [...repositoryOf(stage).comments.values()].filter(({ issue }) => issue === change.number);
  return {
    entries: typesOf((await stage.observer.entries()).slice(before.entries)).toSorted(),
    tags: now.tags - before.tags,
    releases: now.releases - before.releases,
    issues: now.issues - before.issues,
    deployments: now.deployments - before.deployments,
    productionUploads: now.productionUploads - before.productionUploads,
    commentsByConsole: own.filter(({ author }) => author === "github-actions[bot]").length,
    isMerged: (await stage.observer.pull(change.number)).merged,
    status: (await stage.observer.status(change.head))?.state,
    hasTheTitle: (await git.text("develop", "app/title.txt")) === `title ${titleOf(change)}\n`,
    sameTrees: {
      staging: (await stage.observer.commit("staging")).tree === develop.tree,
      tag: tag?.tree === develop.tree,
      production: stage.site.running("production")?.tree === develop.tree,
    },
    notes: (await git.text("release-log", "RELEASE_NOTES.md"))?.includes(version),
    page: (await stage.observer.latestRelease()).tag_name === version,
    openPullRequests: [...repositoryOf(stage).pulls.values()].filter((pull) => pull.state === "open").length,
    open: { followUps: state?.followUps.length, attempt: state?.attempt, intent: state?.staging.intent },
    waitingRuns: runsAfter(stage, before.run).filter(({ status }) => status !== "completed").length,
    scratchBranches: (await scratchBranches(stage)).length,
  };
}

const titleOf = ({ branch }: Change): string => branch.replace(/^title-/, "");
