/** Small worlds for tests of decisions: everything has a sensible value, a test names only what it is about. */
import { consoleName } from "../../src/domain/values/names.js";
import { createHash } from "node:crypto";
import type { Entry, EntryFacts, Origin, StagedPullRequest } from "../../src/domain/log/entry.js";
import type { Policy } from "../../src/domain/policy/policy.js";
import { chooseTarget } from "../../src/domain/rollback/target.js";
import { sealTransaction } from "../../src/domain/reducer/sealed-state.js";
import type {
  CheckFacts,
  PullRequestFacts,
  ReviewFacts,
  Snapshot,
} from "../../src/domain/snapshot/snapshot.js";
import type { State } from "../../src/domain/state/state.js";
import type { Commit, CommitSha, Time, TreeSha, UserLogin } from "../../src/domain/values/values.js";

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
export const sha = (name: string): CommitSha => createHash("sha1").update(name).digest("hex") as CommitSha;
const tree = (name: string): TreeSha => createHash("sha1").update(`tree ${name}`).digest("hex") as TreeSha;
export const commit = (name: string): Commit => ({ sha: sha(name), tree: tree(name) });
export const user = (login: string): UserLogin => login as UserLogin;
/** Minute `n` of a day. */
export const minute = (n: number): Time =>
  `2026-11-22T${String(Math.floor(n / 60)).padStart(2, "0")}:${String(n % 60).padStart(2, "0")}:00.000Z` as Time;

export function policyWith(change: Partial<Policy> = {}): Policy {
  return {
    testers: [user("tess"), user("toni")],
    teams: { testers: [], rollbackApprovers: [], team: [] },
    unreadableTeams: [],
    outsiders: [],
    rollbackApprovers: [user("ann"), user("rob")],
    team: [user("dana"), user("tess"), user("toni"), user("ann"), user("rob"), user("sam")],
    bots: [],
    checks: { required: [] },
    approval: { sources: ["environment", "review"], count: 1, maxWaitDays: 3 },
    staging: { url: undefined, health: undefined },
    production: { url: undefined, health: undefined, onFailure: "request" },
    rollback: { sources: ["environment", "comment"] },
    notification: { mention: true, webhooks: [] },
    landing: { method: "auto" },
    maxStaged: 20,
    migrations: [],
    holds: { freezes: [] },
    ...change,
  };
}

export function checkWith(change: Partial<CheckFacts> = {}): CheckFacts {
  return {
    app: "github-actions",
    workflow: "CI",
    event: "pull_request",
    name: "test",
    status: "COMPLETED",
    conclusion: "success",
    since: minute(0),
    completedAt: minute(1),
    order: 1,
    ...change,
  };
}

export function reviewWith(change: Partial<ReviewFacts> & { readonly by?: string } = {}): ReviewFacts {
  const { by = "tess", ...rest } = change;
  return {
    id: 1,
    author: { login: user(by), isBot: false },
    state: "APPROVED",
    commit: sha("head-12"),
    submittedAt: minute(100),
    ...rest,
  };
}

export function pullRequestWith(change: Partial<PullRequestFacts> = {}): PullRequestFacts {
  const number = change.number ?? 12;
  return {
    number,
    title: `Change ${number}`,
    url: `https://github.test/acme/shop/pull/${number}`,
    author: { login: user("dana"), isBot: false },
    isDraft: false,
    head: sha(`head-${number}`),
    headBranch: `change-${number}`,
    headRepository: "acme/shop",
    isCrossRepository: false,
    labels: [],
    mergeable: "MERGEABLE",
    isBehind: false,
    reviewDecision: null,
    reviews: [],
    unresolvedThreads: 0,
    commitFacts: [
      {
        sha: change.head ?? sha(`head-${number}`),
        parents: [sha("base")],
        people: [user("dana")],
        unlinked: [],
      },
    ],
    commits: [sha(`head-${number}`)],
    stagingMerges: [],
    changedPaths: ["app/index.html"],
    hasUnlistedPaths: false,
    proposedPolicy: undefined,
    checks: [checkWith()],
    statuses: [],
    linkedIssues: [],
    statusComment: undefined,
    ...change,
  };
}

/** Written and pushed by dana alone. */
export const byDana: Origin = {
  pusher: user("dana"),
  pushers: [user("dana")],
  contributors: [user("dana")],
  doubts: [],
  unattributed: [],
  cleanMerges: [],
};

export function stagedWith(change: Partial<StagedPullRequest> = {}): StagedPullRequest {
  const number = change.number ?? 12;
  return {
    number,
    head: sha(`head-${number}`),
    title: `Change ${number}`,
    author: user("dana"),
    ...byDana,
    merge: commit(`merge-${number}`),
    labels: [],
    recovers: null,
    linkedIssues: [],
    boardedAt: minute(10),
    ...change,
  };
}

/** A log that grows by facts, with the real chain and the real reducer. */
export class TestLog {
  readonly entries: Entry[] = [];
  /** Blob of the policy that entries are written under from now on. */
  policy: string | null = null;
  #state: State | undefined;
  #minute = 0;

  constructor() {
    this.append({
      type: "log-opened",
      repository: { id: 1, name: "acme/shop" },
      callers: [".github/workflows/release.yml"],
      develop: commit("develop-0"),
    });
  }

  get state(): State {
    if (this.#state === undefined) throw new Error("The log is empty.");
    return this.#state;
  }

  append(...facts: readonly EntryFacts[]): this {
    for (const each of facts) {
      this.#minute += 1;
      const seal = {
        time: minute(this.#minute),
        run: { id: 7, attempt: 1, url: "https://github.test/run/7" },
        policy: this.policy,
        sha256,
      };
      const { entries, state } = sealTransaction(this.#state, [{ actor: consoleName, facts: each }], seal);
      this.entries.push(...entries);
      this.#state = state;
    }
    return this;
  }

  /** Pull requests on staging, deployed there and healthy. Returns the time from which approvals count. */
  stage(...staged: readonly StagedPullRequest[]): this {
    const to = staged.at(-1)?.merge ?? this.state.train.base;
    const { base, tip, drift } = this.state.train;
    const deployment = `staging-${this.entries.length + 2}`;
    return this.append(
      { type: "staging-moved", from: tip.sha, to, base, staged, drift },
      { type: "staging-deployment-started", deployment, commit: to, previous: null },
      { type: "staging-deployed", deployment, health: "healthy" },
    );
  }

  /** The train goes to production. Good unless told otherwise. */
  release(version: string, outcome: "good" | "failed" | "open" = "good"): this {
    const { train } = this.state;
    const deployment = `production-${this.entries.length + 1}`;
    this.append({
      type: "production-deployment-started",
      deployment,
      mode: "deploy",
      version: version as never,
      commit: train.tip,
      pullRequests: train.staged,
      drift: train.drift,
      base: train.base,
      previous: null,
      rollback: null,
    });
    if (outcome === "good")
      this.append({ type: "production-deployed", deployment, health: "healthy", evidence: "ok" });
    if (outcome === "failed")
      this.append({ type: "production-deployment-failed", deployment, evidence: "exit 1" });
    return this;
  }

  /** What settling a good release does: tagged, landed, staging rebuilt without its pull requests. */
  settle(version: string, develop: Commit): this {
    this.append({ type: "release-tagged", version: version as never, commit: this.state.train.tip.sha });
    for (const followUp of this.state.followUps) {
      if (followUp.kind === "land")
        this.append({
          type: "pull-request-landed",
          version: followUp.version,
          pullRequest: followUp.pullRequest.number,
          head: followUp.pullRequest.head,
          develop,
          commits: [develop.sha],
          method: "merge",
        });
    }
    return this.append({
      type: "staging-moved",
      from: this.state.train.tip.sha,
      to: develop,
      base: develop,
      staged: [],
      drift: [],
    });
  }

  requestRollback(by = "sam", reason = "500s on checkout"): this {
    const choice = chooseTarget(this.state, "");
    if (choice.kind === "refused") throw new Error(choice.finding.found);
    const { release, from } = choice;
    return this.append({
      type: "rollback-requested",
      rollback: `RB-${this.state.counters.rollbacks + 1}`,
      reason,
      by,
      automatic: false,
      target: { version: release.version, commit: release.commit },
      from: { deployment: from.deployment, version: from.version, commit: from.commit },
      preview: { migrations: null, deployWorkflow: "same" },
      code: "4f2a91c",
    });
  }
}

export function snapshotWith(log: TestLog, change: Partial<Snapshot> = {}): Snapshot {
  return {
    readAt: minute(600),
    repository: {
      id: 1,
      name: "acme/shop",
      url: "https://github.test/acme/shop",
      isFork: false,
      defaultBranch: "develop",
      hasIssues: true,
      mergeMethods: ["merge", "squash", "rebase"],
    },
    policy: { kind: "read", policy: policyWith(), blob: "0".repeat(40) },
    log: { kind: "read", head: sha("log"), state: log.state },
    develop: log.state.train.base,
    staging: log.state.train.tip,
    tags: [],
    rules: {
      pullRequestRequired: true,
      requiredContexts: ["release-console"],
      mergeQueue: false,
      linearHistory: false,
      upToDate: false,
      signatures: false,
      reviews: undefined,
      allowedMergeMethods: undefined,
    },
    pullRequests: [],
    ...change,
  };
}
