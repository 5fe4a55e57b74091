/**
 * A shop on the local GitHub whose releases and rollbacks are entries of its log, while everything that follows from them
 * (landing, revert, recovery, staging) is done by the real stories and adapters on real git, in this process.
 */
import { closeReleased } from "../../src/actions/pull-requests/close-released.js";
import { noticeMergedRecoveries } from "../../src/actions/follow-ups/recovery/notice-merged-recovery.js";
import { moveStaging } from "../../src/actions/staging/move-staging.js";
import { openOrRead } from "../../src/actions/log/open-log.js";
import { settleFollowUps } from "../../src/actions/follow-ups/settle-follow-ups.js";
import { requestRollback } from "../../src/actions/rollback/request.js";
import { readContext, type DecisionContext } from "../../src/actions/run/decision-context.js";
import { transact } from "../../src/actions/log/transaction.js";
import { branches } from "../../src/domain/values/names.js";
import type { EntryFacts } from "../../src/domain/log/entry.js";
import { nextVersion } from "../../src/domain/train/release-decision.js";
import type { StagedPullRequest } from "../../src/domain/log/staging-entries.js";
import type { Recovery, State } from "../../src/domain/state/state.js";
import { withCommits } from "../../src/domain/train/facts-of-now.js";
import { recoveryOf } from "../../src/domain/state/taint.js";
import type { Commit, CommitSha, TreeSha, UserLogin, Version } from "../../src/domain/values/values.js";
import type { Repository } from "@release-console/local-github";
import type { Ports } from "../../src/ports/ports.js";
import type { RefMove } from "../../src/ports/writing.js";
import { importHistory, type Size } from "./large-repository.js";
import { createGitHubFixture, violationsOf, type GitHubFixture } from "./github-fixture.js";

const name = "acme/shop";

/** `null` removes the file. */
export type Changes = Readonly<
  Record<string, string | null | { readonly content: string | Buffer; readonly mode: string }>
>;

export interface Change {
  readonly number: number;
  readonly branch: string;
  readonly head: CommitSha;
}

/** A path with its mode and content, as git stores it. */
export type Files = Readonly<Record<string, string>>;

export type Method = "merge" | "squash" | "rebase";

export interface ShopOptions {
  readonly isProtected?: boolean;
  /** The only one that the repository allows. */
  readonly method?: Method;
  readonly files?: Changes;
  /** Instead of one small commit. */
  readonly size?: Size;
}

const policy = [
  "testers: [tess]",
  "rollback-approvers: [ada]",
  "team: [mona, ada, tess]",
  "notification:",
  "  mention: false",
  "",
].join("\n");

const firstFiles = {
  ".github/release-console.yml": policy,
  ".github/workflows/ci.yml": "on: pull_request\n",
  "app.txt": "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\n",
};

export class CleanUpShop {
  #branches = 0;
  /** What wakes the jobs from now on; the schedule otherwise. */
  event: { readonly name: string; readonly payload: unknown } | undefined;

  private constructor(readonly fixture: GitHubFixture) {}

  static async open({
    isProtected = true,
    method,
    files = {},
    size,
  }: ShopOptions = {}): Promise<CleanUpShop> {
    const fixture = await createGitHubFixture();
    const shop = new CleanUpShop(fixture);
    const { repository } = fixture;
    repository.settings.actionsMayOpenPullRequests = true;
    if (isProtected) repository.rulesets.push(protection());
    if (method !== undefined) {
      repository.settings.allowMergeCommit = method === "merge";
      repository.settings.allowSquashMerge = method === "squash";
      repository.settings.allowRebaseMerge = method === "rebase";
    }
    const first = size === undefined ? await fixture.commit(firstFiles) : await shop.#import(size);
    await fixture.setBranch(branches.base, await shop.change(first, files));
    await openOrRead(await shop.world());
    return shop;
  }

  async #import(size: Size): Promise<Commit> {
    await importHistory(this.fixture.github.git.directory(name), size, firstFiles);
    return this.tip("imported");
  }

  /** That all jobs so far made. */
  requests(): number {
    const { traffic } = this.fixture.github;
    return traffic.jobs().reduce((sum, job) => sum + traffic.job(job).requests, 0);
  }

  /** Another job. */
  async world(): Promise<Ports & { readonly jobId: number }> {
    const world = await this.fixture.world(this.event === undefined ? {} : { event: this.event });
    const nothing = (): void => undefined;
    const runner = { ...world.runner, info: nothing, notice: nothing, summary: () => Promise.resolve() };
    return { ...world, runner };
  }

  async state(): Promise<State> {
    return (await readContext(await this.world())).state;
  }

  async tip(branch: string): Promise<Commit> {
    const sha = await this.fixture.branch(branch);
    if (sha === undefined) throw new Error(`There is no branch ${branch}.`);
    return this.commit(sha);
  }

  async commit(sha: string): Promise<Commit> {
    const commit = await this.fixture.github.git.readCommit(name, sha);
    if (commit === undefined) throw new Error(`There is no commit ${sha}.`);
    return { sha: sha as CommitSha, tree: commit.tree as TreeSha };
  }

  /** Every path with mode and content hash: two commits with equal files are equal byte for byte. */
  async files(tree: string): Promise<Files> {
    const entries = (await this.fixture.github.git.readTree(name, tree, { recursive: true })) ?? [];
    return Object.fromEntries(
      entries.filter(({ type }) => type !== "tree").map(({ path, mode, sha }) => [path, `${mode} ${sha}`]),
    );
  }

  async text(branch: string, path: string): Promise<string | undefined> {
    return this.fixture.file((await this.tip(branch)).sha, path);
  }

  change(parent: Commit, changes: Changes, message = "Change something"): Promise<Commit> {
    return this.#changeBy("Ada", parent, { changes, message });
  }

  /** Written by mona: ada, the only rollback approver, may approve it. */
  changeByMona(parent: Commit, changes: Changes): Promise<Commit> {
    return this.#changeBy("Mona", parent, { changes, message: "Change something" });
  }

  async #changeBy(
    person: "Ada" | "Mona",
    parent: Commit,
    { changes, message }: { readonly changes: Changes; readonly message: string },
  ): Promise<Commit> {
    const { git } = this.fixture.github;
    const entries = await Promise.all(
      Object.entries(changes).map(async ([path, to]) => {
        if (to === null) return { path, mode: "100644", type: "blob" as const, sha: null };
        const { content, mode } = typeof to === "string" ? { content: to, mode: "100644" } : to;
        return { path, mode, type: "blob" as const, sha: await git.createBlob(name, Buffer.from(content)) };
      }),
    );
    const tree = await git.createTree(name, { base: parent.tree, entries });
    const author = { name: person, email: `${person.toLowerCase()}@users.noreply.github.com` };
    const sha = await git.createCommit(name, { tree, parents: [parent.sha], message, author });
    return { sha: sha as CommitSha, tree: tree as TreeSha };
  }

  /** As "Resolve conflicts" makes one, by mona: whatever tree the person liked. */
  async merge(onto: Commit, other: Commit, tree: TreeSha): Promise<Commit> {
    const author = { name: "Mona", email: "mona@users.noreply.github.com" };
    const parents = [onto.sha, other.sha];
    const sha = await this.fixture.github.git.createCommit(name, {
      tree,
      parents,
      message: "Resolve",
      author,
    });
    return { sha: sha as CommitSha, tree };
  }

  /** A push by mona, past all rules. */
  async push(branch: string, changes: Changes, message = `Push to ${branch}`): Promise<Commit> {
    const before = await this.tip(branch);
    const after = await this.#changeBy("Mona", before, { changes, message });
    await this.moveBranch(branch, after);
    return after;
  }

  async moveBranch(branch: string, { sha }: Pick<Commit, "sha">, force = false): Promise<void> {
    await this.call("mona", "PATCH", `/repos/${name}/git/refs/heads/${branch}`, { sha, force });
  }

  /** ada opens a pull request of one commit, or of several. */
  async propose(...commits: readonly Changes[]): Promise<Change> {
    return this.#propose(await this.tip(branches.base), commits);
  }

  /** Stacked: the new branch holds the other's head. */
  async proposeOn(below: Change, ...commits: readonly Changes[]): Promise<Change> {
    return this.#propose(await this.tip(below.branch), commits);
  }

  async #propose(from: Commit, commits: readonly Changes[]): Promise<Change> {
    this.#branches += 1;
    const branch = `change-${this.#branches}`;
    let tip = from;
    for (const [index, changes] of commits.entries())
      tip = await this.change(tip, changes, `${branch}, part ${index + 1}`);
    await this.fixture.setBranch(branch, tip);
    const number = await this.fixture.openPullRequest({ author: "ada", branch, title: branch });
    return { number, branch, head: tip.sha };
  }

  call(login: string, method: string, path: string, body?: unknown): Promise<unknown> {
    return this.fixture.call(login, method, path, body);
  }

  /** A person's merge, past the rules where the person is mona. */
  async mergeByHand(number: number, method: Method): Promise<void> {
    await this.call("mona", "PUT", `/repos/${name}/pulls/${number}/merge`, { merge_method: method });
  }

  /** They go to production and everything that follows is done. `land: false`: nothing follows yet. */
  async release(
    changes: readonly Change[],
    options: { readonly outcome?: "good" | "failed"; readonly land?: boolean } = {},
  ): Promise<Version> {
    const world = await this.world();
    const standing = await this.#stage(world, changes);
    const version = nextVersion(standing.state, standing.snapshot.tags);
    const { train } = standing.state;
    const deployment = `production-${standing.state.log.sequence + 1}`;
    await write(world, standing, [
      {
        type: "production-deployment-started",
        deployment,
        mode: "deploy",
        version,
        commit: train.tip,
        pullRequests: withCommits(standing.state, standing.snapshot),
        drift: train.drift,
        base: train.base,
        previous: null,
        rollback: null,
      },
      options.outcome === "failed"
        ? { type: "production-deployment-failed", deployment, evidence: "exit 1" }
        : { type: "production-deployed", deployment, health: "healthy", evidence: "ok" },
    ]);
    if (options.land !== false) await this.settle();
    return version;
  }

  async #stage(world: Ports, changes: readonly Change[]): Promise<DecisionContext> {
    const standing = await readContext(world);
    const { snapshot, state } = standing;
    const base = snapshot.develop;
    const merged = await world.merging.mergeOnto({
      base: base.sha,
      heads: changes.map(({ head, number }) => ({ sha: head, message: `Promote #${number}` })),
    });
    if (merged.kind !== "merged") throw new Error(`Staging: ${JSON.stringify(merged)}`);
    const staged = changes.map((change, index) => stagedAt(change, state, merged.commits[index]));
    const to = staged.at(-1)?.merge ?? base;
    const deployment = `staging-${state.log.sequence + 2}`;
    const facts: readonly EntryFacts[] = [
      {
        type: "staging-moved",
        from: snapshot.staging?.sha ?? null,
        to,
        base,
        staged,
        drift: state.train.drift,
      },
      { type: "staging-deployment-started", deployment, commit: to, previous: null },
      { type: "staging-deployed", deployment, health: "healthy" },
    ];
    const ref = `refs/heads/${branches.staging}`;
    const before = snapshot.staging?.sha ?? null;
    const now = await write(world, standing, facts, [{ ref, before, after: to.sha, force: true }]);
    await world.merging.discard(merged.scratch);
    return now;
  }

  /** A sweep or two, as later runs would: until nothing is pending that can be settled. */
  async settle(): Promise<State> {
    for (let sweeps = 0; sweeps < 3; sweeps += 1) {
      const world = await this.world();
      const standing = await settleFollowUps(world, await readContext(world), { onlyOrphaned: true });
      await noticeMergedRecoveries(world, standing);
      const isDone = standing.state.followUps.every(({ refusal }) => refusal !== null);
      await moveStaging(world, await readContext(world), { deploys: false });
      await closeReleased(world, await readContext(world));
      if (isDone) break;
    }
    return this.state();
  }

  /** Requested and approved; the target runs again. `clean: false`: nothing that follows is done yet. */
  async rollBack(options: { readonly to?: string; readonly clean?: boolean } = {}): Promise<string> {
    await this.request(options.to);
    await this.restore();
    const id = (await this.state()).rollback?.id ?? "";
    if (options.clean !== false) await this.settle();
    return id;
  }

  async request(to = ""): Promise<void> {
    await requestRollback(await this.world(), {
      by: { login: "tess" as UserLogin, isBot: false },
      reason: "It does not work.\nFixes #1",
      asked: to,
    });
  }

  async approve(): Promise<void> {
    const world = await this.world();
    const standing = await readContext(world);
    await write(world, standing, [
      {
        type: "rollback-approved",
        rollback: standing.state.rollback?.id ?? "",
        by: "ada" as UserLogin,
        source: "comment",
        at: standing.snapshot.readAt,
        reference: "comment 1",
      },
    ]);
  }

  async restore(): Promise<void> {
    if ((await this.state()).rollback?.phase === "requested") await this.approve();
    const world = await this.world();
    const standing = await readContext(world);
    const { rollback, log } = standing.state;
    if (rollback === null) throw new Error("No rollback is requested.");
    const deployment = `production-${log.sequence + 1}`;
    await write(world, standing, [
      {
        type: "production-deployment-started",
        deployment,
        mode: "rollback",
        version: rollback.target.version,
        commit: rollback.target.commit,
        pullRequests: [],
        drift: [],
        base: rollback.target.commit,
        previous: null,
        rollback: rollback.id,
      },
      { type: "production-deployed", deployment, health: "healthy", evidence: "ok" },
    ]);
  }

  async recovery(): Promise<Recovery> {
    const recovery = (await this.state()).recoveries.at(-1);
    if (recovery === undefined) throw new Error("There is no recovery.");
    return recovery;
  }

  /** The newest recovery, as its branch is now, goes through staging to production and lands. */
  async releaseRecovery(): Promise<Version> {
    const { pullRequest, branch } = await this.recovery();
    const { sha } = await this.tip(branch);
    return this.release([{ number: pullRequest, branch, head: sha }]);
  }

  /** develop asks for a status that only people give: the console can merge nothing any more. */
  holdDevelop(): void {
    const rule = { type: "required_status_checks" as const, contexts: ["by-somebody"], strict: false };
    const more = { ...protection(), id: 2, name: "Somebody must look", rules: [rule] };
    this.repository.rulesets.push(more);
  }

  releaseDevelop(): void {
    this.repository.rulesets.splice(1);
  }

  get repository(): Repository {
    return this.fixture.repository;
  }

  /** Ends it; rejects when anything was asked or answered otherwise than GitHub describes its API. */
  async close(): Promise<void> {
    const violations = violationsOf(this.fixture.github);
    await this.fixture.close();
    if (violations.length > 0) throw new Error(`Violations of GitHub's API: ${JSON.stringify(violations)}`);
  }
}

const protection = (): Repository["rulesets"][number] => ({
  id: 1,
  name: "develop takes pull requests only",
  target: "branch",
  include: ["~DEFAULT_BRANCH"],
  exclude: [],
  enforcement: "active",
  rules: [
    { type: "pull_request", requiredApprovals: 0 },
    { type: "required_status_checks", contexts: ["release-console"], strict: false },
    { type: "non_fast_forward" },
  ],
  bypass: ["mona"],
});

function stagedAt(
  { number, head, branch }: Change,
  state: State,
  merge: Commit | undefined,
): StagedPullRequest {
  if (merge === undefined) throw new Error(`#${number} was not merged.`);
  return {
    number,
    head,
    title: `${branch} fixes #1`,
    author: "ada" as UserLogin,
    pusher: "ada" as UserLogin,
    pushers: ["ada" as UserLogin],
    contributors: ["ada" as UserLogin],
    doubts: [],
    unattributed: [],
    cleanMerges: [],
    merge,
    labels: [],
    recovers: recoveryOf(state, number)?.rollback ?? null,
    linkedIssues: [],
    boardedAt: state.log.time,
  };
}

async function write(
  world: Ports,
  standing: DecisionContext,
  ...[facts, moves = []]: readonly [readonly EntryFacts[], (readonly RefMove[])?]
): Promise<DecisionContext> {
  const drafts = facts.map((each) => ({ actor: "ada" as UserLogin, facts: each }));
  const written = await transact(world, standing, () => Promise.resolve({ drafts, moves, value: undefined }));
  return written.context;
}
