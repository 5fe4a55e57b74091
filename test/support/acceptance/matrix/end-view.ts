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
import type { Fixture } from "../../../../src/rehearsal/fixture/fixture.js";
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
export async function viewMoment(fixture: Fixture, names: LastingNames): Promise<string> {
  const { log: _, ...state } = (await fixture.observer.state()) ?? { log: undefined };
  const runs = [...repositoryOf(fixture).runs.values()].map(({ displayTitle, status, conclusion, jobs }) => ({
    ...{ displayTitle, status, conclusion },
    jobs: jobs.map((job) => [job.name, job.status, job.conclusion]),
  }));
  const scratch = [...(await fixture.github.git.listRefs(fixture.repository, "refs/heads/"))].filter(
    ([ref]) => isScratch(ref),
  );
  const rest = await names.of({ state, runs, scratch: scratch.length });
  return JSON.stringify([await viewEnd(fixture, names), rest]);
}

export async function viewEnd(fixture: Fixture, names: LastingNames): Promise<EndView> {
  const state = await fixture.observer.state();
  const { pulls, issues, releases } = repositoryOf(fixture);
  const core = {
    refs: await refsIn(fixture, (ref) => !isKeptAttempt(ref)),
    develop: await subjectsOn(fixture, branches.base),
    production: state?.production.kind === "known" ? state.production : state?.production.kind,
    staged: state?.train.staged.map(({ number, head }) => ({ number, head })),
    open: {
      ...{ followUps: state?.followUps.map(({ key, refusal }) => ({ key, refusal: refusal?.reason })) },
      ...{ attempt: state?.attempt?.version, staging: state?.staging.intent?.commit.tree },
      gates: [state?.gates.production?.tree, state?.gates.rollback?.subject],
      waiting: waitingRuns(fixture).map(placeOf),
      recoveries: state?.recoveries.map(({ pullRequest }) => pullRequest),
    },
    notes: await fixture.observer.git.text(branches.log, "RELEASE_NOTES.md"),
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
      status: pull.state === "open" ? statusOf(fixture, pull.headSha)?.state : undefined,
    })),
    shown: ["staging", "production"].map((environment) => newestDeployment(fixture, environment)),
    runs: { staging: runningAt(fixture, "staging"), production: runningAt(fixture, "production") },
  };
  const told = {
    attempts: await refsIn(fixture, isKeptAttempt),
    log: factsIn(await fixture.observer.entries()),
    rollback: state?.rollback,
    issues: [...issues.values()].map(conversation),
    timelines: [...pulls.values()].map(({ body }) => timeline.exec(body)?.[0]),
    statuses: [...pulls.values()]
      .filter(({ state: isOpen }) => isOpen === "open")
      .map(({ headSha }) => statusOf(fixture, headSha)?.description),
    // Which run opened the gate, and so its title, depends on who was there first; people are led to it all the same.
    waiting: waitingRuns(fixture).map(({ id }) => ({ isLinked: isLinked(fixture, id) })),
    comments: [...pulls.values(), ...issues.values()].map(({ number }) => commentsOn(fixture, number)),
    uploads: fixture.deployTarget.uploads.filter(({ place }) => place === "production").length,
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
  fixture: Fixture,
  isWanted: (ref: string) => boolean,
): Promise<Readonly<Record<string, string>>> {
  const refs = [...(await fixture.github.git.listRefs(fixture.repository, "refs/"))].filter(
    ([ref]) =>
      isWanted(ref) &&
      !isScratch(ref) &&
      ref !== `refs/heads/${branches.log}` &&
      !ref.startsWith("refs/pull/"),
  );
  const trees = await Promise.all(
    refs.map(async ([ref, sha]) => [ref, (await fixture.observer.commit(sha)).tree] as const),
  );
  return Object.fromEntries(trees.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Of every commit that the branch holds. */
async function subjectsOn(fixture: Fixture, branch: string): Promise<readonly string[]> {
  const tip = (await fixture.observer.git.commit(branch))?.sha;
  if (tip === undefined) return [];
  const known =
    subjects.get(tip) ?? runGit(fixture.observer.git.directory, { args: ["log", "--format=%s", tip] });
  subjects.set(tip, known);
  return (await known).split("\n").toSorted();
}

const subjects = new Map<string, Promise<string>>();

const waitingRuns = (fixture: Fixture): readonly WorkflowRun[] =>
  [...repositoryOf(fixture).runs.values()].filter(({ status }) => status !== "completed");

const isLinked = (fixture: Fixture, run: number): boolean =>
  [...repositoryOf(fixture).comments.values()].some(({ body }) => body.includes(`/actions/runs/${run}`));

const placeOf = ({ path, status, pendingDeployments }: WorkflowRun): string =>
  `${path} ${status} at ${pendingDeployments.map(({ environment }) => environment).join()}`;

const conversation = ({ number, title, body, state, labels, assignees }: PullRequest | Issue) => ({
  ...{ number, title, body, state },
  ...{ labels: labels.toSorted(), assignees: assignees.toSorted() },
});

const statusOf = (fixture: Fixture, head: string): CommitStatus | undefined =>
  repositoryOf(fixture).statuses.findLast(({ sha, context }) => sha === head && context === statusContext);

function newestDeployment(fixture: Fixture, environment: string): unknown {
  const all = [...repositoryOf(fixture).deployments.values()].filter(
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

const runningAt = (fixture: Fixture, place: "staging" | "production"): unknown => {
  const upload = fixture.deployTarget.running(place);
  return upload === undefined ? undefined : { tree: upload.tree, runs: upload.runs };
};

/** What it says at last on a merged pull request depends on which run came by before GitHub showed the merge. */
const isSticky = (body: string): boolean => body.startsWith("<!-- release-console:status -->");
const isMerged = (fixture: Fixture, number: number): boolean =>
  repositoryOf(fixture).pulls.get(number)?.merged !== undefined;

const commentsOn = (fixture: Fixture, number: number): readonly string[] =>
  [...repositoryOf(fixture).comments.values()]
    .filter(({ issue, body }) => issue === number && !(isMerged(fixture, number) && isSticky(body)))
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
