import type { Entry, StagedPullRequest } from "../domain/log/entry.js";
import { consoleName } from "../domain/values/names.js";
import type { Version } from "../domain/values/values.js";
import { appended, RecentTexts, shared } from "./history-shared.js";
import type {
  Approval,
  Deployment,
  History,
  LiveSpan,
  PullRequestStory,
  Recovery,
  Reference,
  Refusal,
  Release,
  Rollback,
} from "./history-records.js";

const none = shared<never>([]);
const noStory = {
  boardings: none,
  ejections: none,
  objections: none,
  approvals: none,
  refusals: none,
  deployments: none,
};

/** A record while it is being written. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The history as far as it has been read, and what the next entries may refer to. */
export class Draft {
  readonly deployments: Writable<Deployment>[] = [];
  readonly releases: Writable<Release>[] = [];
  readonly approvals: Writable<Approval>[] = [];
  readonly refusals: Refusal[] = [];
  readonly rollbacks: Writable<Rollback>[] = [];
  readonly recoveries: Writable<Recovery>[] = [];
  /** Those that are not released yet. */
  openRecoveries: Writable<Recovery>[] = [];
  readonly pullRequests = new Map<number, Writable<PullRequestStory>>();
  readonly live: Writable<LiveSpan>[] = [];

  readonly texts = new RecentTexts();

  /** What stands on staging by the newest `staging-moved`. */
  staged: readonly StagedPullRequest[] = [];
  /** The open intents. */
  stagingIntent: Writable<Deployment> | null = null;
  productionIntent: Writable<Deployment> | null = null;
  /** `previous` of the open intent. */
  previous: Release["previous"] = null;
  /** Approvals of pull requests that were given since the last release, as far as their head is still staged. */
  grants: Writable<Approval>[] = [];
  /** The newest good deployment to staging of each tree. */
  readonly tested = new Map<string, Deployment>();
  readonly #releaseOf = new Map<string, Writable<Release>>();
  readonly #rollbackOf = new Map<string, Writable<Rollback>>();

  #repository: History["repository"] = null;
  #callers: readonly string[] = [];
  #entries = 0;
  #first: Reference | null = null;
  #last: Reference | null = null;

  begin(entry: Entry): void {
    const reference = referenceTo(entry);
    this.#entries += 1;
    this.#first ??= reference;
    this.#last = reference;
    if (entry.facts.type === "log-opened") {
      this.#repository = entry.facts.repository;
      this.#callers = entry.facts.callers;
    }
  }

  addRelease(release: Writable<Release>): void {
    this.releases.push(release);
    this.#releaseOf.set(release.version, release);
  }

  addRollback(rollback: Writable<Rollback>): void {
    this.rollbacks.push(rollback);
    this.#rollbackOf.set(rollback.id, rollback);
  }

  /** The newest release of that version. */
  release(version: Version): Writable<Release> | undefined {
    return this.#releaseOf.get(version);
  }

  rollback(id: string | null): Writable<Rollback> | undefined {
    return id === null ? undefined : this.#rollbackOf.get(id);
  }

  pullRequest(
    number: number,
    known?: { readonly title: string; readonly author: string },
  ): Writable<PullRequestStory> {
    const story = this.pullRequests.get(number) ?? {
      number,
      title: "",
      author: "",
      ...noStory,
      landed: null,
    };
    if (known !== undefined) Object.assign(story, { title: known.title, author: known.author });
    this.pullRequests.set(number, story);
    return story;
  }

  refuse(refusal: Refusal): void {
    this.refusals.push(refusal);
    if (refusal.pullRequest === null) return;
    const story = this.pullRequest(refusal.pullRequest);
    story.refusals = appended(story.refusals, refusal);
  }

  history(): History {
    return {
      repository: this.#repository,
      callers: this.#callers,
      entries: this.#entries,
      first: this.#first,
      last: this.#last,
      deployments: this.deployments,
      releases: this.releases,
      approvals: this.approvals,
      refusals: this.refusals,
      rollbacks: this.rollbacks,
      recoveries: this.recoveries,
      pullRequests: this.pullRequests,
      live: this.live,
    };
  }
}

/** The newest reference: several records rest on one entry, and entries of one run share it. */
let newest: { readonly entry: Entry; readonly reference: Reference } | undefined;

export function referenceTo(entry: Entry): Reference {
  if (newest?.entry === entry) return newest.reference;
  const { sequence, time, hash } = entry;
  const actor = entry.actor === consoleName ? consoleName : entry.actor;
  const before = newest?.reference.run;
  const { id, attempt, url } = entry.run;
  const isSameRun = before?.id === id && before.attempt === attempt && before.url === url;
  const run = isSameRun ? before : entry.run;
  const reference = { sequence, time, hash, actor, run };
  newest = { entry, reference };
  return reference;
}
