import { consoleName } from "../../../src/domain/values/names.js";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { renderState } from "../../../src/domain/state/state-file.js";
import { sha256 } from "../../../src/adapters/sha256.js";
import { emptyLogHead, renderEntry, type Seal, sealEntries } from "../../../src/domain/log/hash-chain.js";
import type { Entry, EntryDraft, EntryFacts, StagedPullRequest } from "../../../src/domain/log/entry.js";
import { entryPath } from "../../../src/domain/log/entry-path.js";
import { reduceEntry } from "../../../src/domain/reducer/reduce.js";
import { type Sealed, sealTransaction } from "../../../src/domain/reducer/sealed-state.js";
import type { State } from "../../../src/domain/state/state.js";
import type {
  Commit,
  CommitSha,
  Time,
  TreeSha,
  UserLogin,
  Version,
} from "../../../src/domain/values/values.js";

export interface LogWish {
  /** At least so many entries. */
  readonly size: number;
  /** Of each pull request, and of each reason. */
  readonly title?: (number: number) => string;
  /** What still waits at the end: on staging, or for a decision about a rollback. */
  readonly end?: "rest" | "staged" | "rollback-requested" | "failed";
  /** Only the newest entries say what the state is after them; the others have any hash there. Ten times as fast. */
  readonly isQuick?: boolean;
}

const hex = (text: string): string => sha256(text).slice(0, 40);
const commit = (name: string): Commit => ({
  sha: hex(name) as CommitSha,
  tree: hex(`tree of ${name}`) as TreeSha,
});
const people = ["dana", "evan", "kim", "lee"] as UserLogin[];
const testers = ["tess", "toni"] as UserLogin[];

/** A log as a busy repository would have it: every ninth release fails, every seventh is rolled back and recovered. */
export function* entriesOf({
  size,
  title = (n) => `Change ${n}`,
  end = "staged",
  isQuick = false,
}: LogWish): Generator<Entry> {
  const writer = new Writer(title, isQuick ? size - 100 : 0);
  yield* writer.open();
  for (let round = 1; writer.count < size; round += 1) yield* writer.release(round, "good");
  if (end === "failed") yield* writer.release(9, "failed");
  if (end === "rollback-requested") yield* writer.request();
  if (end === "staged") yield* writer.board(null);
}

class Writer {
  count = 0;
  #state: State | undefined;
  #clock = Date.UTC(2025, 0, 6, 9);
  #run = 1000;
  #pull = 0;
  #minor = 0;
  #rollbacks = 0;
  #tip = commit("develop");
  #live: { readonly version: Version; readonly commit: Commit } | undefined;
  #before: { readonly version: Version; readonly commit: Commit } | undefined;

  constructor(
    private readonly title: (number: number) => string,
    private readonly quickUntil: number,
  ) {}

  #seal(minutes: number, actor: string, ...facts: readonly EntryFacts[]): readonly Entry[] {
    this.#clock += minutes * 60_000;
    this.#run += 1;
    const drafts = facts.map((each) => ({ actor: actor as UserLogin, facts: each }));
    const { entries, state } = this.#sealed(drafts, {
      time: new Date(this.#clock).toISOString() as Time,
      run: { id: this.#run, attempt: 1, url: `https://github.com/acme/shop/actions/runs/${this.#run}` },
      policy: "c".repeat(40),
      sha256,
    });
    this.#state = state;
    this.count = state.log.sequence;
    return entries;
  }

  #sealed(drafts: readonly EntryDraft[], seal: Seal): Sealed {
    if (this.count >= this.quickUntil) return sealTransaction(this.#state, drafts, seal);
    const entries = sealEntries(this.#state?.log ?? emptyLogHead, drafts, {
      ...seal,
      state: sha256(`${this.count}`),
    });
    const state = entries.reduce<State | undefined>(reduceEntry, this.#state);
    if (state === undefined) throw new Error("Nothing was written.");
    return { entries, state };
  }

  *open(): Generator<Entry> {
    yield* this.#seal(0, "ada", {
      type: "log-opened",
      repository: { id: 1, name: "acme/shop" },
      callers: [".github/workflows/release.yml", ".github/workflows/rollback.yml"],
      develop: this.#tip,
    });
  }

  /** A pull request comes to staging and stands there. */
  *board(recovers: string | null): Generator<Entry, StagedPullRequest> {
    this.#pull += 1;
    const number = this.#pull;
    const author = people[number % people.length]!;
    const staged: StagedPullRequest = {
      number,
      head: hex(`head ${number}`) as CommitSha,
      title: this.title(number),
      author,
      pusher: author,
      contributors: [author],
      pushers: [],
      doubts: [],
      unattributed: [],
      cleanMerges: [],
      merge: commit(`merge ${number}`),
      labels: [],
      recovers,
      linkedIssues: [],
      boardedAt: new Date(this.#clock).toISOString() as Time,
    };
    const base = this.#tip;
    this.#tip = commit(`staging ${number}`);
    const { head, title } = staged;
    yield* this.#seal(
      40 + ((number * 7919) % 200),
      author,
      { type: "pull-request-promoted", pullRequest: number, head, title, author, replaces: null, checks: [] },
      { type: "staging-moved", from: base.sha, to: this.#tip, base, staged: [staged], drift: [] },
      {
        type: "staging-deployment-started",
        deployment: `staging-${this.count + 3}`,
        commit: this.#tip,
        previous: base.sha,
      },
    );
    yield* this.#seal(3, consoleName, {
      type: "staging-deployed",
      deployment: `staging-${this.count}`,
      health: "healthy",
    });
    yield* this.#seal(1, consoleName, {
      type: "gate-opened",
      gate: "production",
      subject: `#${number}`,
      tree: this.#tip.tree,
    });
    return staged;
  }

  *release(round: number, wish: "good" | "failed", recovers: string | null = null): Generator<Entry> {
    const staged = yield* this.board(recovers);
    const by = testers[round % 2]!;
    const { number, head } = staged;
    yield* this.#seal(20 + ((round * 104_729) % 900), by, {
      type: "approval-granted",
      pullRequest: number,
      head,
      tree: this.#tip.tree,
      by,
      source: "review",
      at: new Date(this.#clock).toISOString() as Time,
      reference: `review ${number}`,
    });
    this.#minor += 1;
    const version = `v1.${this.#minor}.0` as Version;
    const deployment = yield* this.#deploy("deploy", { version, commit: this.#tip, pullRequests: [staged] });
    if (wish === "failed" || round % 9 === 0) {
      yield* this.#seal(2, consoleName, {
        type: "production-deployment-failed",
        deployment,
        evidence: "production / deploy: failure",
      });
      const branch = `release-console/attempt/${deployment}`;
      yield* this.#seal(1, consoleName, {
        ...({ type: "attempt-pinned", deployment, branch, commit: this.#tip.sha } as const),
      });
      yield* this.#rollBack(deployment, version);
      return;
    }
    yield* this.#seal(2, consoleName, {
      type: "production-deployed",
      deployment,
      health: "healthy",
      evidence: "production / deploy: success; /health answered 200",
    });
    this.#before = this.#live;
    this.#live = { version, commit: this.#tip };
    yield* this.#land(version, staged);
    if (recovers !== null || round % 7 !== 0 || this.#before === undefined) return;
    yield* this.#rollBack(deployment, version);
    yield* this.release(1, "good", `RB-${this.#rollbacks}`);
  }

  *#deploy(
    mode: "deploy" | "rollback",
    what: {
      readonly version: Version;
      readonly commit: Commit;
      readonly pullRequests: readonly StagedPullRequest[];
    },
  ): Generator<Entry, string> {
    const deployment = `production-${this.count + 1}`;
    yield* this.#seal(1, consoleName, {
      type: "production-deployment-started",
      deployment,
      mode,
      ...what,
      drift: [],
      base: commit("develop"),
      previous:
        this.#live === undefined ? null : { version: this.#live.version, commit: this.#live.commit.sha },
      rollback: mode === "rollback" ? `RB-${this.#rollbacks}` : null,
    });
    return deployment;
  }

  *#land(version: Version, { number, head }: StagedPullRequest): Generator<Entry> {
    const { sha } = this.#tip;
    yield* this.#seal(1, consoleName, { type: "release-tagged", version, commit: sha });
    yield* this.#seal(1, consoleName, {
      ...({ type: "pull-request-landed", version, pullRequest: number, head } as const),
      ...({ develop: this.#tip, commits: [sha], method: "merge" } as const),
    });
    yield* this.#announce(version, null);
  }

  /** Notes without files of their own: what they say is not looked at here. */
  *#announce(version: Version, banner: string | null): Generator<Entry> {
    const url = `https://github.com/acme/shop/releases/tag/${version}`;
    yield* this.#seal(1, consoleName, { type: "release-notes-written", version, banner, files: {} });
    yield* this.#seal(1, consoleName, { type: "release-published", version, page: this.#minor, url, banner });
  }

  *request(deployment = `production-${this.count}`): Generator<Entry> {
    const [from, target] = [this.#live, this.#before];
    if (from === undefined || target === undefined) throw new Error("There is nothing to go back to.");
    yield* this.#ask(deployment, { from, target });
  }

  *#ask(
    deployment: string,
    { from, target }: Record<"from" | "target", { readonly version: Version; readonly commit: Commit }>,
  ): Generator<Entry> {
    this.#rollbacks += 1;
    const rollback = `RB-${this.#rollbacks}`;
    yield* this.#seal(8, "sam", {
      type: "rollback-requested",
      rollback,
      reason: this.title(-this.#rollbacks),
      by: "sam",
      automatic: false,
      target,
      from: { deployment, ...from },
      preview: { migrations: null, deployWorkflow: "same" },
      code: "4f2a91c",
    });
    yield* this.#seal(1, consoleName, {
      type: "rollback-announced",
      rollback,
      issue: 9000 + this.#rollbacks,
      deliveries: [],
    });
  }

  *#rollBack(deployment: string, version: Version): Generator<Entry> {
    const isReleased = this.#live?.version === version;
    const target = isReleased ? this.#before : this.#live;
    if (target === undefined) return;
    yield* this.#ask(deployment, { from: { version, commit: this.#tip }, target });
    const rollback = `RB-${this.#rollbacks}`;
    const at = new Date(this.#clock).toISOString() as Time;
    yield* this.#seal(4, "rob", {
      type: "rollback-approved",
      rollback,
      by: "rob" as UserLogin,
      source: "comment",
      at,
      reference: "comment 1",
    });
    const restoring = yield* this.#deploy("rollback", { ...target, pullRequests: [] });
    yield* this.#seal(2, consoleName, {
      type: "production-deployed",
      deployment: restoring,
      health: "healthy",
      evidence: "/health answered 200",
    });
    this.#live = target;
    if (isReleased) yield* this.#announce(version, `Rolled back by ${rollback}.`);
    yield* this.#seal(1, consoleName, { type: "rollback-completion-announced", rollback, deliveries: [] });
    yield* this.#seal(1, consoleName, { type: "revert-unneeded", rollback, develop: commit("develop") });
    yield* this.#seal(1, consoleName, { type: "recovery-unneeded", rollback, develop: commit("develop") });
    yield* this.#seal(1, consoleName, { type: "rollback-closed", rollback, by: "recovered", version: null });
  }
}

/** Characters that go to git at once: a write for each file took longer than to make it. */
const mostWaiting = 1_000_000;

/** Makes a bare repository with such a log; returns its entries. */
export async function writeLog(directory: string, wish: LogWish): Promise<{ readonly entries: number }> {
  execFileSync("git", ["init", "--quiet", "--bare", directory]);
  const child = spawn("git", ["-C", directory, "fast-import", "--quiet"], {
    stdio: ["pipe", "ignore", "inherit"],
  });
  const ended = once(child, "close");
  let waiting = "";
  const file = async (path: string, text: string): Promise<void> => {
    waiting += `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
    if (waiting.length < mostWaiting) return;
    const isTaken = child.stdin.write(waiting);
    waiting = "";
    if (!isTaken) await once(child.stdin, "drain");
  };
  child.stdin.write(
    "commit refs/heads/release-log\ncommitter x <x@example.com> 1767225600 +0000\ndata 3\nlog\n",
  );
  let [state, entries]: [State | undefined, number] = [undefined, 0];
  for (const entry of entriesOf(wish)) {
    state = reduceEntry(state, entry);
    entries += 1;
    await file(entryPath(entry.sequence), renderEntry(entry));
  }
  if (state !== undefined) await file("state.json", renderState(state));
  child.stdin.end(`${waiting}\n`);
  await ended;
  return { entries };
}
