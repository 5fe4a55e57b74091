/** The ports of the console over the platform, for one job of one run. */
import { hash } from "node:crypto";
import { statusCommentMarker } from "../../src/domain/display/pull-request-status.js";
import type { PullRequestFacts, Snapshot } from "../../src/domain/snapshot/snapshot.js";
import type { State } from "../../src/domain/state/state.js";
import type { Commit, CommitSha, UserLogin } from "../../src/domain/values/values.js";
import type { Run } from "../../src/ports/run.js";
import type { Ports } from "../../src/ports/ports.js";
import type { LogCommit, RefMove, WriteOutcome } from "../../src/ports/writing.js";
import { differingPaths, threeWay, type CommitObject } from "./git.js";
import type { Platform, Pull, RunRecord } from "./platform.js";
import type { Process } from "./process.js";

export interface JobWorld {
  readonly world: Ports;
  readonly outputs: Map<string, string>;
  /** Whether the action said that it failed. */
  readonly failures: string[];
}

const developRef = "refs/heads/develop";
const logRef = "refs/heads/release-log";
export const urls = { staging: "https://staging.test/", production: "https://production.test/" } as const;
const refused = (
  found: string,
): { readonly kind: "refused"; readonly found: string; readonly remedy: string } => ({
  kind: "refused",
  found,
  remedy: "Ask a person.",
});

export const sha256 = (text: string): string => hash("sha256", text);

export function jobWorld(platform: Platform, run: RunRecord, process: Process): JobWorld {
  const outputs = new Map<string, string>();
  const failures: string[] = [];
  const call = <T>(effect: () => T): Promise<T> => process.call(effect);
  const world: Ports = {
    run: runOf(run),
    runner: {
      setOutput: (name, value) => {
        if (!process.isDead) outputs.set(name, value);
      },
      notice: ({ code, found }) => platform.onInfo(`${code}: ${found}`),
      fail: ({ code, found }) => void failures.push(`${code}: ${found}`),
      info: (text) => platform.onInfo(text),
      details: () => undefined,
      summary: () => Promise.resolve(),
    },
    clock: { now: () => platform.now(), sleep: () => call(() => undefined) },
    logPosition: process.options.position,
    meter: { read: () => ({ requests: 0, seconds: 0 }), left: () => ({}) },
    snapshots: {
      prefetch: () => Promise.resolve(),
      read: () => call(() => snapshotOf(platform)),
      keep: () => undefined,
      showed: () => undefined,
    },
    logReader: {
      file: (_, path) => call(() => platform.logFiles.get(path)),
      files: (_, paths) => call(() => paths.map((path) => platform.logFiles.get(path))),
    },
    policies: { ofBlob: () => Promise.reject(new Error("The policy can be read here.")) },
    ...readingPorts(platform, call),
    ...writingPorts(platform, call),
    ...peoplePorts(platform, call),
    ...outsidePorts(platform, call),
    sha256,
    hasApp: false,
  };
  return { world, outputs, failures };
}

const factsOfCommit = ({ sha, parents, author }: CommitObject) => ({
  sha,
  parents,
  people: author === "console" ? [] : [author],
  unlinked: [],
});

type Call = <T>(effect: () => T) => Promise<T>;

const runOf = ({ id, attempt, workflow, hint, actor, actorIsBot }: RunRecord): Run => ({
  reference: { id, attempt, url: `https://github.test/acme/shop/actions/runs/${id}` },
  repository: "acme/shop",
  ref: developRef,
  workflowPath: `.github/workflows/${workflow}`,
  workflowRef: developRef,
  actor,
  actorIsBot,
  hint,
});

const commitOf = (platform: Platform, sha: CommitSha): Commit => {
  const { tree } = platform.git.object(sha);
  return { sha, tree };
};

/** The state is parsed once for each head: it is never changed. */
const parsed = new WeakMap<Platform, { readonly head: CommitSha; readonly state: State }>();

function stateOf(platform: Platform): State | undefined {
  const head = platform.branch("release-log");
  if (head === undefined) return undefined;
  const known = parsed.get(platform);
  if (known?.head === head) return known.state;
  const state = JSON.parse(platform.logFiles.get("state.json") ?? "null") as State;
  parsed.set(platform, { head, state });
  return state;
}

function snapshotOf(platform: Platform): Snapshot {
  const head = platform.branch("release-log");
  const state = stateOf(platform);
  const staging = platform.branch("staging");
  return {
    tags: [...platform.tags.keys()],
    readAt: platform.now(),
    repository: {
      id: 1,
      name: "acme/shop",
      url: "https://github.test/acme/shop",
      isFork: false,
      defaultBranch: "develop",
      hasIssues: true,
      mergeMethods: platform.mergeMethods,
    },
    policy: { kind: "read", policy: platform.policy, blob: String(platform.policyVersion).padStart(40, "0") },
    log: head === undefined || state === undefined ? { kind: "absent" } : { kind: "read", head, state },
    develop: commitOf(platform, platform.develop.sha),
    ...newestStep(platform.develop),
    staging: staging === undefined ? undefined : commitOf(platform, staging),
    rules: platform.branchRules,
    pullRequests: platform.openPulls.map((pull) => pullRequestFacts(platform, pull)),
  };
}

const newestStep = ({ sha, parents: [from] }: CommitObject): Pick<Snapshot, "newestStep"> =>
  from === undefined ? {} : { newestStep: { from, to: sha } };

const mayPush = (login: UserLogin): boolean => login !== ("mallory" as UserLogin);

const reviewedFacts = ({ author, reviews }: Pull): Pick<PullRequestFacts, "author" | "reviews"> => ({
  author: { login: author, isBot: author.endsWith("[bot]") },
  reviews: reviews.map(({ id, by, state, commit, at }) => ({
    id,
    author: { login: by, isBot: by.endsWith("[bot]") },
    state,
    commit,
    submittedAt: at,
    ...(mayPush(by) ? {} : { mayNotPush: true as const }),
  })),
});

function pullRequestFacts(platform: Platform, pull: Pull): PullRequestFacts {
  const { git } = platform;
  const develop = platform.develop.sha;
  const commits = git.newCommits(develop, pull.head);
  const check = platform.checks.get(pull.head);
  const status = platform.statuses.get(pull.head);
  const [statusComment, ...spare] = platform.comments.filter(
    ({ number, by, body }) =>
      number === pull.number && by === "console" && body.includes(statusCommentMarker),
  );
  return {
    number: pull.number,
    title: pull.title,
    url: `https://github.test/acme/shop/pull/${pull.number}`,
    ...reviewedFacts(pull),
    isDraft: pull.isDraft,
    head: pull.head,
    headBranch: pull.branch,
    headRepository: "acme/shop",
    isCrossRepository: false,
    labels: [...pull.labels],
    mergeable: git.merge(develop, pull.head).kind === "merged" ? "MERGEABLE" : "CONFLICTING",
    reviewDecision: null,
    unresolvedThreads: pull.threads,
    commitFacts: commits.map(factsOfCommit),
    commits: commits.map(({ sha }) => sha),
    isBehind: !git.contains(pull.head, develop),
    stagingMerges: commits.filter(({ title }) => title.startsWith("Promote #")).map(({ sha }) => sha),
    proposedPolicy: undefined,
    hasUnlistedPaths: false,
    changedPaths: differingPaths(git.baseFiles(develop, pull.head), git.filesAt(pull.head)),
    checks:
      check === undefined
        ? []
        : [
            {
              app: "github-actions",
              workflow: "CI",
              event: "pull_request",
              name: "test",
              status: check === "pending" ? "IN_PROGRESS" : "COMPLETED",
              conclusion: check === "pending" ? undefined : check.toUpperCase(),
              completedAt: undefined,
              since: platform.now(),
              order: 1,
            },
          ],
    statuses:
      status === undefined
        ? []
        : [
            {
              context: "release-console",
              state: status.state,
              description: status.description,
              creator: undefined,
              since: platform.now(),
            },
          ],
    linkedIssues: [],
    statusComment:
      statusComment === undefined
        ? undefined
        : { id: statusComment.id, body: statusComment.body, spare: spare.map(({ id }) => id) },
  };
}

function readingPorts(platform: Platform, call: Call): Pick<Ports, "history" | "people" | "environments"> {
  const { git } = platform;
  return {
    history: {
      firstParents: (from, to) =>
        call(() => {
          if (!git.contains(to, from)) return undefined;
          const steps = [];
          const known = git.object(from).history;
          for (let next = git.object(to); !known.has(next.sha);) {
            const { sha, title, author, parents } = next;
            steps.unshift({ sha, title, author, parents });
            const [first] = parents;
            if (first === undefined) break;
            next = git.object(first);
          }
          return steps;
        }),
      ownCommits: (base, head) =>
        call(() => git.newCommits(base, head).filter(({ parents }) => parents.length < 2)),
      contains: (descendant, ancestor) => call(() => git.contains(descendant, ancestor)),
      mergeBase: (one, other) => call(() => git.mergeBase(one, other)),
    },
    people: {
      pushesOf: ({ headBranch }) =>
        call(() => ({
          isWhole: true,
          pushes: [...platform.pushers]
            .filter(([place]) => place.startsWith(`${headBranch} `))
            .map(([place, by]) => ({ by, after: place.slice(headBranch.length + 1) as CommitSha }))
            .toReversed(),
        })),
      prefetchRoles: () => undefined,
      roleOf: (login) => call(() => (mayPush(login) ? "write" : "read")),
      pushers: () => call(() => []),
      membersOf: () => call(() => undefined),
    },
    environments: {
      deploymentBranches: () => call(() => ["develop"]),
      waitingRuns: () =>
        call(() =>
          [...platform.runs.values()]
            .filter(({ status, cancelled }) => status === "waiting" && cancelled === "no")
            .map(({ id, workflow }) => ({ id, workflow: `.github/workflows/${workflow}` })),
        ),
      protectionOf: (name) =>
        call(() => {
          const isGate = name === "production-approval" || name === "rollback-approval";
          return {
            kind: "found" as const,
            reviewers: isGate && platform.hasGates ? ["team"] : [],
            waitTimerMinutes: 0,
            preventSelfReview: false,
            customRules: false,
          };
        }),
    },
  };
}

/** Moves refs and the log together. What develop's rules ask is asked of these moves too. */
function write(platform: Platform, log: LogCommit, moves: readonly RefMove[]): WriteOutcome {
  const developMove = moves.find(({ ref }) => ref === developRef);
  if (developMove !== undefined && platform.rules.isProtected) return refused("develop is protected.");
  if ((platform.branch("release-log") ?? null) !== log.expectedHead) return { kind: "raced" };
  const commit = platform.git.commit({
    files: new Map(),
    parents: log.expectedHead === null ? [] : [log.expectedHead],
    author: "console",
    title: log.headline,
  });
  const logMove: RefMove = { ref: logRef, before: log.expectedHead, after: commit.sha, force: false };
  if (platform.moveRefs([logMove, ...moves]) === "raced") return { kind: "raced" };
  for (const { path, content } of log.files) platform.logFiles.set(path, content);
  platform.onLog(log.files.filter(({ path }) => path.startsWith("entries/")).map(({ content }) => content));
  return { kind: "committed", head: commit.sha };
}

function writingPorts(
  platform: Platform,
  call: Call,
): Pick<Ports, "transactions" | "merging" | "objects" | "tags"> {
  const { git } = platform;
  return {
    transactions: {
      append: (log) => call(() => write(platform, log, [])),
      move: ({ log, moves }) => call(() => write(platform, log, moves)),
    },
    merging: {
      mergeOnto: ({ base, heads }) =>
        call(() => {
          const commits: Commit[] = [];
          for (const [index, head] of heads.entries()) {
            const tip = commits.at(-1)?.sha ?? base;
            if (git.contains(tip, head.sha)) {
              commits.push(commitOf(platform, tip));
              continue;
            }
            const merged = git.merge(tip, head.sha);
            if (merged.kind === "conflict") return { kind: "conflict" as const, index, scratch: undefined };
            const made = git.commit({
              files: merged.files,
              parents: [tip, head.sha],
              author: "console",
              title: head.message,
            });
            commits.push({ sha: made.sha, tree: made.tree });
          }
          const tip = commits.at(-1)?.sha ?? base;
          return {
            kind: "merged" as const,
            commits,
            scratch: { name: `release-console/scratch/${tip}`, tip },
          };
        }),
      discard: () => call(() => undefined),
      sweep: () => call(() => undefined),
    },
    objects: {
      commitOf: (sha) => call(() => commitOf(platform, sha)),
      headOf: (branch) => call(() => platform.branch(branch)),
      createCommit: ({ tree, parents, message }) =>
        call(() => {
          const made = git.commit({ files: git.filesOf(tree), parents, author: "console", title: message });
          return { sha: made.sha, tree: made.tree };
        }),
      applyChanges: ({ from, to, onto }) =>
        call(() => {
          const merged = threeWay({
            base: git.filesOf(from.tree),
            ours: git.filesOf(onto.tree),
            theirs: git.filesOf(to.tree),
          });
          return merged.kind === "conflict"
            ? { kind: "conflict" as const, paths: merged.paths }
            : { kind: "applied" as const, tree: git.treeOf(merged.files) };
        }),
      moveRef: (move) =>
        call(() => {
          const head = platform.branch("release-log") ?? ("" as CommitSha);
          if ((platform.refs.get(move.ref) ?? null) === move.after)
            return { kind: "committed" as const, head };
          return platform.moveRefs([move]) === "moved"
            ? { kind: "committed" as const, head }
            : { kind: "raced" as const };
        }),
      changedPaths: () => call(() => ({ paths: [], isComplete: true })),
      listFiles: () => call(() => ({ files: new Map<string, string>(), isComplete: true })),
      readTexts: (wanted) => call(() => wanted.map(() => undefined)),
    },
    tags: {
      inspect: (targets) =>
        call(() =>
          targets.map((target) => ({ target, hasCommit: true, tag: platform.tags.get(target.version) })),
        ),
      create: ({ version, commit }) =>
        call(() => {
          const known = platform.tags.get(version);
          if (known !== undefined && known !== commit) return refused(`${version} is at ${known}.`);
          platform.tags.set(version, commit);
          return { kind: "done" as const, value: { tag: version } };
        }),
    },
  };
}

function peoplePorts(
  platform: Platform,
  call: Call,
): Pick<Ports, "pullRequests" | "conversations" | "statuses"> {
  return {
    pullRequests: {
      open: ({ branch, title }) =>
        call(() => {
          const known = platform.openPulls.find((pull) => pull.branch === branch);
          const pull =
            known ?? platform.openPull({ branch, title, author: "github-actions[bot]" as UserLogin });
          if (pull === undefined) return refused(`No commits between develop and ${branch}.`);
          return { kind: "done" as const, value: { number: pull.number, head: pull.head } };
        }),
      mark: () => call(() => undefined),
      merge: ({ number, head, method, title }) =>
        call(() => {
          const pull = platform.pull(number);
          if (pull.state === "merged" && pull.head === head && pull.mergeCommit !== undefined)
            return { kind: "done" as const, value: { commit: pull.mergeCommit, manual: true } };
          if (pull.state !== "open") return refused(`#${number} is ${pull.state}.`);
          if (pull.head !== head) return refused(`#${number} has another head.`);
          if (pull.isDraft) return refused(`#${number} is a draft.`);
          if (!platform.mergeMethods.includes(method) || (platform.rules.isLinear && method === "merge"))
            return refused(`develop allows no ${method}.`);
          if (platform.rules.isProtected && platform.statuses.get(head)?.state !== "success")
            return refused("release-console is not successful.");
          const made = platform.mergePull(pull, { method, by: "console", title });
          return made === undefined
            ? refused("It conflicts.")
            : { kind: "done" as const, value: { commit: made.sha, manual: false } };
        }),
      find: (number) =>
        call(() => {
          const { state, head, mergeCommit } = platform.pull(number);
          return { number, state, head, mergeCommit };
        }),
      newestOf: (branch) =>
        call(() => {
          const pull = platform.pulls.findLast((each) => each.branch === branch);
          if (pull === undefined) return undefined;
          const { number, state, head, mergeCommit } = pull;
          const commits = platform.git.newCommits(platform.develop.sha, head);
          return {
            number,
            state,
            head,
            mergeCommit,
            ...reviewedFacts(pull),
            commitFacts: commits.map(factsOfCommit),
          };
        }),
      close: (number) =>
        call(() => {
          const pull = platform.pull(number);
          if (pull.state === "open") pull.state = "closed";
        }),
    },
    conversations: {
      openIssue: ({ title, body, marker }) =>
        call(() => {
          const known = platform.issues.find((issue) => issue.isOpen && issue.body.includes(marker));
          if (known !== undefined) return { kind: "done" as const, value: { number: known.number } };
          const issue = {
            number: platform.nextNumber(),
            title,
            body: `${body}\n${marker}`,
            isOpen: true,
            closedBy: undefined,
          };
          platform.issues.push(issue);
          return { kind: "done" as const, value: { number: issue.number } };
        }),
      closingOf: (number) =>
        call(() => {
          const issue = platform.issues.find((each) => each.number === number);
          const by = issue?.closedBy;
          return {
            isClosed: issue?.isOpen === false,
            by: by === undefined ? undefined : { login: by, isBot: by.endsWith("[bot]") },
          };
        }),
      updateIssue: ({ number, body, closed }) =>
        call(() => {
          const issue = platform.issues.find((each) => each.number === number);
          if (issue === undefined) return;
          if (body !== undefined) issue.body = body;
          if (closed === undefined) return;
          issue.isOpen = !closed;
          issue.closedBy = closed ? ("github-actions[bot]" as UserLogin) : undefined;
        }),
      comment: ({ number, body }) =>
        call(() => ({ id: platform.comment(number, { by: "console", body }).id })),
      findOwn: (wanted) =>
        call(() =>
          wanted.map(
            ({ number, marker }) =>
              platform.comments.find(
                (each) => each.number === number && each.by === "console" && each.body.includes(marker),
              )?.id,
          ),
        ),
      updateComment: ({ id, body }) =>
        call(() => {
          const comment = platform.comments.find((each) => each.id === id);
          if (comment !== undefined) comment.body = body;
        }),
      deleteComment: (id) =>
        call(() => {
          const index = platform.comments.findIndex((each) => each.id === id);
          if (index >= 0) platform.comments.splice(index, 1);
        }),
      react: () => call(() => undefined),
    },
    statuses: {
      set: ({ sha, state, description }) =>
        call(() => void platform.statuses.set(sha, { state, description })),
    },
  };
}

function outsidePorts(
  platform: Platform,
  call: Call,
): Pick<Ports, "runs" | "deployments" | "releasePages" | "health" | "webhooks" | "commands"> {
  return {
    runs: {
      jobs: ({ id, attempt }) => call(() => [...(platform.runs.get(id)?.jobs.get(attempt) ?? [])]),
      status: (id) =>
        call(() => {
          const run = platform.runs.get(id);
          if (run === undefined) return { status: "completed", conclusion: "deleted", attempt: 1 };
          return { status: run.status, conclusion: run.conclusion, attempt: run.attempt };
        }),
      cancel: (id, { force }) => call(() => cancelRun(platform, id, force)),
      dispatch: ({ workflow, inputs }) =>
        call(() => {
          const name = workflow === "rollback.yml" ? "rollback.yml" : "release.yml";
          platform.dispatched.push({ workflow: name, inputs });
        }),
      isDispatched: ({ workflow, title, job }) =>
        call(
          () =>
            platform.dispatched.some(
              (each) => each.workflow === workflow && titleOf(each.inputs) === title,
            ) ||
            [...platform.runs.values()].some(
              (run) =>
                run.workflow === workflow &&
                run.status !== "completed" &&
                run.hint.kind === "dispatch" &&
                titleOf(run.hint.inputs) === title &&
                run.jobs.get(run.attempt)?.every(({ name }) => name !== job) === true,
            ),
        ),
      startChecks: () => call(() => []),
      recentFiles: () => call(() => []),
      startedChecks: () => Promise.resolve({ branches: [], elapsedMs: 0 }),
      haveChecksEnded: () => call(() => true),
      reviews: (id) =>
        call(() =>
          (platform.runs.get(id)?.clicks ?? []).map(({ environment, state, by }) => ({
            environment,
            state,
            by: { login: by, isBot: false },
            comment: "",
          })),
        ),
    },
    deployments: {
      create: ({ environment, sha, payload }) =>
        call(() => {
          const deployment = typeof payload["deployment"] === "string" ? payload["deployment"] : undefined;
          return platform.deployments.push({ environment, sha, deployment, state: "unfinished" });
        }),
      conclude: ({ environment, deployment, state }) =>
        call(() => {
          const shown = platform.deployments.findLast(
            (each) => each.environment === environment && each.deployment === deployment,
          );
          if (shown !== undefined) shown.state = state;
        }),
      retire: ({ environment, sha, except }) =>
        call(() => {
          for (const each of platform.deployments)
            if (
              each.environment === environment &&
              each.sha === sha &&
              each.deployment !== except &&
              each.state === "success"
            )
              each.state = "inactive";
        }),
      newest: (environment) =>
        call(() => platform.deployments.findLast((each) => each.environment === environment)),
    },
    releasePages: {
      write: ({ version, body, latest, withdrawn }) =>
        call(() => {
          if (!platform.tags.has(version)) return refused(`There is no tag ${version}.`);
          const id = platform.pages.get(version)?.id ?? platform.nextId();
          platform.pages.set(version, { id, body, latest, withdrawn: withdrawn ?? false });
          return {
            kind: "done" as const,
            value: { id, url: `https://github.test/acme/shop/releases/${version}` },
          };
        }),
    },
    health: {
      probe: ({ url, expect }) =>
        call(() => {
          const environment = url === urls.staging ? platform.staging : platform.production;
          const healthy = environment.isHealthy && (expect === undefined || environment.running === expect);
          return { healthy, evidence: healthy ? "200" : "500" };
        }),
    },
    webhooks: { post: () => call(() => ({ delivered: true, detail: "200" })) },
    commands: { run: () => call(() => ({ kind: "exited" as const, code: 0 })) },
  };
}

/** What `run-name` makes of the inputs. */
const titleOf = ({ train, reason }: Readonly<Record<string, string>>): string =>
  train === undefined ? `Rollback · ${reason ?? ""}` : `Approve ${train}`;

/** A job that deploys ends as cancelled; what it had done by then stays. A forced one leaves no job to run any more. */
export function cancelRun(platform: Platform, id: number, force: boolean): void {
  const run = platform.runs.get(id);
  if (run === undefined || run.status === "completed") return;
  run.cancelled = force || run.cancelled === "forced" ? "forced" : "cancelled";
  const jobs = run.jobs.get(run.attempt) ?? [];
  run.jobs.set(
    run.attempt,
    jobs.map((job) =>
      / \/ (?:deploy|production-approval|rollback-approval)$/.test(job.name) && job.status !== "completed"
        ? { ...job, status: "completed", conclusion: "cancelled" }
        : job,
    ),
  );
}
