import { consoleName } from "../../src/domain/values/names.js";
import { sha256 } from "../../src/adapters/sha256.js";
import { emptyLogHead, sealEntries } from "../../src/domain/log/hash-chain.js";
import type { Entry, EntryFacts, StagedPullRequest } from "../../src/domain/log/entry.js";
import type { Commit, CommitSha, Time, TreeSha, UserLogin, Version } from "../../src/domain/values/values.js";

const hex = (text: string): string => sha256(text).slice(0, 40);
export const commitOf = (name: string): Commit => ({
  sha: hex(`commit ${name}`) as CommitSha,
  tree: hex(`tree ${name}`) as TreeSha,
});

export const staged = (number: number, more: Partial<StagedPullRequest> = {}): StagedPullRequest => ({
  number,
  head: hex(`head ${number}`) as CommitSha,
  title: `Change ${number}`,
  author: "dana" as UserLogin,
  pusher: "dana" as UserLogin,
  contributors: ["dana" as UserLogin],
  pushers: [],
  doubts: [],
  unattributed: [],
  cleanMerges: [],
  merge: commitOf(`merge ${number}`),
  labels: [],
  recovers: null,
  linkedIssues: [],
  boardedAt: "2026-03-01T10:00:00.000Z" as Time,
  ...more,
});

/** Writes entries an hour apart; the n-th story step has run n. */
export class Story {
  readonly entries: Entry[] = [];
  #hour = 0;
  #begin: number;
  #stepHours: number;

  constructor(begin = "2026-03-01T10:00:00.000Z", stepHours = 1) {
    this.#begin = Date.parse(begin);
    this.#stepHours = stepHours;
  }

  add(actor: string, ...facts: readonly EntryFacts[]): this {
    const last = this.entries.at(-1) ?? this.#last;
    const time = new Date(this.#begin + this.#hour * this.#stepHours * 3_600_000).toISOString() as Time;
    this.#hour += 1;
    const sealed = sealEntries(
      last === undefined ? emptyLogHead : { sequence: last.sequence, hash: last.hash, time: last.time },
      facts.map((each) => ({ actor: actor as UserLogin, facts: each })),
      {
        time,
        run: {
          id: 1000 + this.#hour,
          attempt: 1,
          url: `https://github.com/acme/shop/actions/runs/${1000 + this.#hour}`,
        },
        policy: "c".repeat(40),
        sha256,
      },
    );
    this.entries.push(...sealed);
    this.#last = sealed.at(-1);
    return this;
  }

  /** Goes on after entries that another story told. */
  replay(entries: readonly Entry[]): this {
    this.entries.push(...entries);
    this.#last = entries.at(-1);
    this.#hour = entries.length;
    return this;
  }

  /** The sequence of the next entry. Entries that were taken out of `entries` count, too. */
  get next(): number {
    return (this.#last?.sequence ?? 0) + 1;
  }
  #last: Entry | undefined;

  open(): this {
    return this.add(consoleName, {
      type: "log-opened",
      repository: { id: 1, name: "acme/shop" },
      callers: [".github/workflows/release.yml", ".github/workflows/rollback.yml"],
      develop: commitOf("develop"),
    });
  }

  /** Boarding, staging, approval, release, tag and landing of one pull request. */
  release(version: string, pullRequest: StagedPullRequest, by = "toni"): this {
    const tip = commitOf(version);
    const base = commitOf("develop");
    this.add(
      consoleName,
      {
        type: "pull-request-promoted",
        pullRequest: pullRequest.number,
        head: pullRequest.head,
        title: pullRequest.title,
        author: pullRequest.author,
        replaces: null,
        checks: [],
      },
      { type: "staging-moved", from: null, to: tip, base, staged: [pullRequest], drift: [] },
    );
    const staging = `staging-${this.next + 1}`;
    this.add(
      consoleName,
      { type: "gate-opened", gate: "production", subject: version, tree: tip.tree },
      { type: "staging-deployment-started", deployment: staging, commit: tip, previous: null },
    );
    this.add(consoleName, { type: "staging-deployed", deployment: staging, health: "healthy" });
    this.add(by, {
      type: "approval-granted",
      pullRequest: pullRequest.number,
      head: pullRequest.head,
      tree: tip.tree,
      by: by as UserLogin,
      source: "review",
      at: this.#last!.time,
      reference: `review ${pullRequest.number}`,
    });
    const production = `production-${this.next}`;
    const before = this.#live;
    const { number } = pullRequest;
    const check = { name: "test", app: "github-actions", workflow: "CI", conclusion: "success", run: 77 };
    this.add(consoleName, {
      type: "production-deployment-started",
      deployment: production,
      mode: "deploy",
      version: version as Version,
      commit: tip,
      pullRequests: [pullRequest],
      drift: [],
      base,
      previous: before,
      rollback: null,
      basis: {
        approvals: [{ pullRequest: number, by: by as UserLogin, source: "review" }],
        checks: [{ ...check, pullRequest: number }],
      },
    });
    this.add(consoleName, {
      type: "production-deployed",
      deployment: production,
      health: "healthy",
      evidence: "The job succeeded and the health check answered 200.",
    });
    this.#live = { version: version as Version, commit: tip.sha };
    this.add(
      consoleName,
      { type: "release-tagged", version: version as Version, commit: tip.sha },
      {
        type: "pull-request-landed",
        version: version as Version,
        pullRequest: pullRequest.number,
        head: pullRequest.head,
        develop: commitOf(`${version} on develop`),
        commits: [commitOf(`${version} on develop`).sha],
        method: "merge",
      },
      {
        type: "release-published",
        version: version as Version,
        page: 5,
        url: `https://github.com/acme/shop/releases/tag/${version}`,
        banner: null,
      },
    );
    return this;
  }
  #live: { version: Version; commit: CommitSha } | null = null;

  requestRollback(id: string, reason: string, { from, to }: { from: string; to: string }): this {
    return this.add("mira", {
      type: "rollback-requested",
      rollback: id,
      reason,
      by: "mira",
      automatic: false,
      target: { version: to as Version, commit: commitOf(to) },
      from: { deployment: "production", version: from as Version, commit: commitOf(from) },
      preview: { migrations: null, deployWorkflow: "same" },
      code: "1234567",
    });
  }

  rollBack(
    id: string,
    { to, by = "rob", failsFirst = false }: { to: string; by?: string; failsFirst?: boolean },
  ): this {
    this.add(
      consoleName,
      { type: "rollback-announced", rollback: id, issue: 9, deliveries: [] },
      { type: "gate-opened", gate: "rollback", subject: id, tree: null },
    );
    if (failsFirst)
      this.add(consoleName, {
        type: "production-deployment-failed",
        deployment: this.#beginRollback(id, to, by),
        evidence: "The job failed.",
      });
    this.add(consoleName, {
      type: "production-deployed",
      deployment: this.#beginRollback(id, to, by),
      health: "healthy",
      evidence: "Health check answered 200.",
    });
    this.#live = { version: to as Version, commit: commitOf(to).sha };
    return this;
  }

  #beginRollback(id: string, to: string, by: string): string {
    this.add(by, {
      type: "rollback-approved",
      rollback: id,
      by: by as UserLogin,
      source: "environment",
      at: this.#last!.time,
      reference: "run 5",
    });
    const deployment = `production-${this.next}`;
    this.add(consoleName, {
      type: "production-deployment-started",
      deployment,
      mode: "rollback",
      version: to as Version,
      commit: commitOf(to),
      pullRequests: [],
      drift: [],
      base: commitOf("develop"),
      previous: this.#live,
      rollback: id,
    });
    return deployment;
  }
}

/** Two releases, a rollback of the second with its reason, and the recovery's release. */
export function auditStory(): Entry[] {
  const story = new Story().open();
  story.release("v1.0.0", staged(1));
  story.add(consoleName, {
    type: "approval-refused",
    subject: "#2",
    by: "dana" as UserLogin,
    source: "review",
    reason: "author",
    reference: "review 9",
  });
  story.release("v1.1.0", staged(2), "tess");
  story.requestRollback("RB-1", "Checkout answers 500", { from: "v1.1.0", to: "v1.0.0" });
  story.rollBack("RB-1", { to: "v1.0.0" });
  story.add(consoleName, {
    type: "revert-opened",
    rollback: "RB-1",
    pullRequest: 10,
    branch: "release-console/revert/RB-1",
    commit: commitOf("revert"),
    base: commitOf("develop"),
  });
  story.add(consoleName, {
    type: "revert-landed",
    rollback: "RB-1",
    develop: commitOf("reverted"),
    method: "merge",
  });
  story.add(consoleName, {
    type: "recovery-opened",
    rollback: "RB-1",
    pullRequest: 11,
    branch: "release-console/recovery/RB-1",
    commit: commitOf("recovery"),
    base: commitOf("reverted"),
    carries: [staged(2)],
    absorbs: [],
  });
  story.release("v1.1.1", staged(11, { recovers: "RB-1", title: "Recover RB-1" }), "tess");
  story.add(consoleName, {
    type: "rollback-closed",
    rollback: "RB-1",
    by: "recovered",
    version: "v1.1.1" as Version,
  });
  return story.entries;
}
