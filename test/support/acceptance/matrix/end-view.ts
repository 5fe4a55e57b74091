/** Everything that a story leaves behind, in lasting names. */
import {
  attemptBranch,
  branches,
  ownBranchPrefix,
  revertBranch,
  statusContext,
} from "../../../../src/domain/values/names.js";
import type { Entry } from "../../../../src/domain/log/entry.js";
import type { CommitStatus, Issue, PullRequest, WorkflowRun } from "@release-console/local-github";
import { runGit } from "../../../../src/rehearsal/fixture/run-git.js";
import type { Stage } from "../../../../src/rehearsal/fixture/fixture.js";
import { factsOf } from "../../../../src/rehearsal/report/log-reading.js";
import { repositoryOf } from "../shop.js";
import type { LastingNames } from "./lasting-names.js";

/** What may end otherwise; printed with each matrix, since nothing is left out silently. */
export const leftOut: readonly string[] = [
  "console status and sticky comment of pull requests that are merged",
  "labels of merged reverts",
  "log: gates of runs that ended, deployments whose jobs never began, who woke the console",
  "whether a run recorded how its deployment ended, or another did it in its place",
  "log: how a merge was made whose run did not record it (the next run calls what it finds merged by-hand)",
  "after a person had to act: what was told, kept attempts",
  "up to 3 scratch branches after a killed or refused run, which the sweep deletes two hours later",
];

export interface EndView {
  /** What must be the same after whatever way: what runs, what is on which branch, what is open and what is pending. */
  readonly core: unknown;
  /** Besides: what people and the log were told on the way. */
  readonly told: unknown;
  /** The open rollback. */
  readonly request: string | undefined;
}

/** Everything that may tell what comes next: two that are equal have the same future. */
export async function viewMoment(stage: Stage, names: LastingNames): Promise<string> {
  const { log: _, ...state } = (await stage.observer.state()) ?? { log: undefined };
  const runs = [...repositoryOf(stage).runs.values()].map(({ displayTitle, status, conclusion, jobs }) => ({
    ...{ displayTitle, status, conclusion },
    jobs: jobs.map((job) => [job.name, job.status, job.conclusion]),
  }));
  const scratch = [...(await stage.github.git.listRefs(stage.repository, "refs/heads/"))].filter(([ref]) =>
    isScratch(ref),
  );
  const rest = await names.of({ state, runs, scratch: scratch.length });
  return JSON.stringify([await viewEnd(stage, names), rest]);
}

export async function viewEnd(stage: Stage, names: LastingNames): Promise<EndView> {
  const state = await stage.observer.state();
  const { pulls, issues, releases } = repositoryOf(stage);
  const core = {
    refs: await refsIn(stage, (ref) => !isKeptAttempt(ref)),
    develop: await subjectsOn(stage, branches.base),
    production: state?.production.kind === "known" ? state.production : state?.production.kind,
    staged: state?.train.staged.map(({ number, head }) => ({ number, head })),
    open: {
      ...{ followUps: state?.followUps.map(({ key, refusal }) => ({ key, refusal: refusal?.reason })) },
      ...{ attempt: state?.attempt?.version, staging: state?.staging.intent?.commit.tree },
      gates: [state?.gates.production?.tree, state?.gates.rollback?.subject],
      waiting: waitingRuns(stage).map(placeOf),
      recoveries: state?.recoveries.map(({ pullRequest }) => pullRequest),
    },
    notes: await stage.observer.git.text(branches.log, "RELEASE_NOTES.md"),
    releases: [...releases.values()].map(({ tagName, name, body, isDraft, makeLatest }) => ({
      tagName,
      name,
      body,
      isDraft,
      makeLatest,
    })),
    pulls: [...pulls.values()].map((pull) => ({
      ...conversation(pull),
      body: pull.body.replace(timeline, ""),
      // A revert that is adopted after a run that died has no label; it is merged at once, and nobody needs to find it.
      ...(pull.merged !== undefined && pull.headBranch.startsWith(revertBranch("")) ? { labels: [] } : {}),
      merged: pull.merged !== undefined,
      head: pull.headSha,
      base: pull.base,
      // GitHub has judged those that are merged.
      status: pull.state === "open" ? statusOf(stage, pull.headSha)?.state : undefined,
    })),
    shown: ["staging", "production"].map((environment) => newestDeployment(stage, environment)),
    runs: { staging: runningAt(stage, "staging"), production: runningAt(stage, "production") },
  };
  const told = {
    attempts: await refsIn(stage, isKeptAttempt),
    log: factsIn(await stage.observer.entries()),
    rollback: state?.rollback,
    issues: [...issues.values()].map(conversation),
    timelines: [...pulls.values()].map(({ body }) => timeline.exec(body)?.[0]),
    statuses: [...pulls.values()]
      .filter(({ state: isOpen }) => isOpen === "open")
      .map(({ headSha }) => statusOf(stage, headSha)?.description),
    waiting: waitingRuns(stage).map(({ displayTitle }) => displayTitle),
    comments: [...pulls.values(), ...issues.values()].map(({ number }) => commentsOn(stage, number)),
    uploads: stage.site.uploads.filter(({ place }) => place === "production").length,
  };
  const named = await names.of({ core, told });
  return { core: named.core, told: named.told, request: state?.rollback?.id };
}

/** In the body of a recovery: what happened on the way to it. */
const timeline = /Timeline:\n(?:- .*\n?)*/;

/** Branches that a run made for a moment. */
const isScratch = (ref: string): boolean => ref.startsWith(`refs/heads/${ownBranchPrefix}scratch/`);

/** A failed attempt stays for a recovery, also when the next one went well. */
const isKeptAttempt = (ref: string): boolean => ref.startsWith(`refs/heads/${attemptBranch("")}`);

async function refsIn(
  stage: Stage,
  isWanted: (ref: string) => boolean,
): Promise<Readonly<Record<string, string>>> {
  const refs = [...(await stage.github.git.listRefs(stage.repository, "refs/"))].filter(
    ([ref]) =>
      isWanted(ref) &&
      !isScratch(ref) &&
      ref !== `refs/heads/${branches.log}` &&
      !ref.startsWith("refs/pull/"),
  );
  const trees = await Promise.all(
    refs.map(async ([ref, sha]) => [ref, (await stage.observer.commit(sha)).tree] as const),
  );
  return Object.fromEntries(trees.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Of every commit that the branch holds. */
async function subjectsOn(stage: Stage, branch: string): Promise<readonly string[]> {
  const tip = (await stage.observer.git.commit(branch))?.sha;
  if (tip === undefined) return [];
  const known =
    subjects.get(tip) ?? runGit(stage.observer.git.directory, { args: ["log", "--format=%s", tip] });
  subjects.set(tip, known);
  return (await known).split("\n").toSorted();
}

const subjects = new Map<string, Promise<string>>();

const waitingRuns = (stage: Stage): readonly WorkflowRun[] =>
  [...repositoryOf(stage).runs.values()].filter(({ status }) => status !== "completed");

const placeOf = ({ path, status, pendingDeployments }: WorkflowRun): string =>
  `${path} ${status} at ${pendingDeployments.map(({ environment }) => environment).join()}`;

const conversation = ({ number, title, body, state, labels, assignees }: PullRequest | Issue) => ({
  ...{ number, title, body, state },
  ...{ labels: labels.toSorted(), assignees: assignees.toSorted() },
});

const statusOf = (stage: Stage, head: string): CommitStatus | undefined =>
  repositoryOf(stage).statuses.findLast(({ sha, context }) => sha === head && context === statusContext);

function newestDeployment(stage: Stage, environment: string): unknown {
  const all = [...repositoryOf(stage).deployments.values()].filter(
    (each) => each.environment === environment,
  );
  const previousRollback = all.filter(
    ({ statuses }) => !["success", "failure", "error", "inactive"].includes(statuses.at(-1)?.state ?? "none"),
  );
  const newest = all.at(-1);
  return {
    environment,
    sha: newest?.sha,
    state: newest?.statuses.at(-1)?.state,
    previousRollback: previousRollback.map(({ sha }) => sha),
  };
}

const runningAt = (stage: Stage, place: "staging" | "production"): unknown => {
  const upload = stage.site.running(place);
  return upload === undefined ? undefined : { tree: upload.tree, runs: upload.runs };
};

/** What it says at last on a merged pull request depends on which run came by before GitHub showed the merge. */
const isSticky = (body: string): boolean => body.startsWith("<!-- release-console:status -->");
const isMerged = (stage: Stage, number: number): boolean =>
  repositoryOf(stage).pulls.get(number)?.merged !== undefined;

const commentsOn = (stage: Stage, number: number): readonly string[] =>
  [...repositoryOf(stage).comments.values()]
    .filter(({ issue, body }) => issue === number && !(isMerged(stage, number) && isSticky(body)))
    .map(({ author, body }) => `#${number} ${author}: ${body}`)
    .toSorted();

/**
 * What the log says, without whose event it was that made the console act, without deployments whose jobs
 * never began and that were made again, and without the gates that ended with their runs: those that are open are seen above.
 */
function factsIn(entries: readonly Entry[]): readonly string[] {
  const aborted = [
    ...factsOf(entries, "staging-deployment-aborted"),
    ...factsOf(entries, "production-deployment-aborted"),
  ].map(({ deployment }) => deployment);
  return entries
    .filter(({ type }) => type !== "gate-opened" && type !== "gate-closed")
    .filter(
      ({ type, facts }) =>
        !(type.includes("-deployment-") && "deployment" in facts && aborted.includes(facts.deployment)),
    )
    .map(({ type, facts }) => {
      const shown = type.endsWith("-landed") ? { ...facts, method: undefined } : facts;
      return `${type}: ${JSON.stringify(shown)}`;
    })
    .toSorted();
}
