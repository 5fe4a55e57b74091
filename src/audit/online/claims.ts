import type { Entry } from "../../domain/log/entry.js";

/** An approval as the log claims it. */
export interface ClaimedApproval {
  readonly sequence: number;
  readonly by: string;
  readonly source: string;
  readonly reference: string;
  /** null for a rollback. */
  readonly pullRequest: number | null;
  readonly head: string | null;
}

/** What entries of one run claim about it. */
export interface ClaimedRun {
  readonly id: number;
  readonly url: string;
  /** Of the first and of the last entry that name it. */
  readonly first: { readonly sequence: number; readonly time: string };
  last: { readonly sequence: number; readonly time: string };
  /** Who requested a rollback in it. */
  requester: string | null;
}

/** What the log says that GitHub can confirm or contradict. */
export class Claims {
  repository: { readonly id: number; readonly name: string } | null = null;
  callers: readonly string[] = [];
  openedAt = "";
  readonly runs = new Map<number, ClaimedRun>();
  readonly approvals: ClaimedApproval[] = [];
  readonly tags = new Map<string, { readonly sequence: number; readonly commit: string }>();
  readonly pages = new Map<string, { readonly sequence: number; readonly url: string }>();
  readonly deployments = new Map<string, { readonly sequence: number; readonly commit: string }>();
  /** Commits that staging was put to, and those that the default branch is known to have been at. */
  readonly staging = new Set<string>();
  readonly base = new Set<string>();

  note(entry: Entry): void {
    this.#noteRun(entry);
    const { facts, sequence } = entry;
    switch (facts.type) {
      case "log-opened":
        this.repository = facts.repository;
        this.callers = facts.callers;
        this.openedAt = entry.time;
        this.base.add(facts.develop.sha);
        return;
      case "staging-moved":
        this.staging.add(facts.to.sha);
        this.base.add(facts.base.sha);
        for (const { sha } of facts.drift) this.base.add(sha);
        return;
      case "approval-granted":
        this.approvals.push({ ...facts, sequence });
        return;
      case "rollback-requested": {
        const run = this.runs.get(entry.run.id);
        if (run !== undefined && !facts.automatic) run.requester = facts.by;
        return;
      }
      case "rollback-approved":
      case "rollback-retried":
        this.approvals.push({ ...facts, sequence, pullRequest: null, head: null });
        return;
      case "production-deployment-started":
      case "staging-deployment-started":
        this.deployments.set(facts.deployment, { sequence, commit: facts.commit.sha });
        return;
      case "release-tagged":
        this.tags.set(facts.version, { sequence, commit: facts.commit });
        return;
      case "release-published":
        this.pages.set(facts.version, { sequence, url: facts.url });
        return;
      default:
        this.#noteBase(entry);
    }
  }

  #noteBase({ facts }: Entry): void {
    switch (facts.type) {
      case "pull-request-landed":
        this.base.add(facts.develop.sha);
        for (const commit of facts.commits) this.base.add(commit);
        return;
      case "release-landed":
      case "revert-landed":
      case "revert-unneeded":
        this.base.add(facts.develop.sha);
        return;
      case "recovery-merged":
        for (const commit of facts.commits) this.base.add(commit);
        return;
      default:
    }
  }

  #noteRun({ run, sequence, time }: Entry): void {
    const known = this.runs.get(run.id);
    if (known === undefined)
      this.runs.set(run.id, {
        id: run.id,
        url: run.url,
        first: { sequence, time },
        last: { sequence, time },
        requester: null,
      });
    else known.last = { sequence, time };
  }
}
