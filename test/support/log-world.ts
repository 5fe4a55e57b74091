/** A world whose log is a `TestLog`, for tests of what an action writes. Whatever a test does not give is refused loudly. */
import { RemoteError } from "../../src/domain/values/remote-error.js";
import { renderEntry } from "../../src/domain/log/hash-chain.js";
import type { EntryDraft, Entry } from "../../src/domain/log/entry.js";
import { entryPath } from "../../src/domain/log/entry-path.js";
import type { Snapshot } from "../../src/domain/snapshot/snapshot.js";
import type { Ports } from "../../src/ports/ports.js";
import type { LogCommit, WriteOutcome } from "../../src/ports/writing.js";
import { minute, sha, sha256, snapshotWith, user, type TestLog } from "./builders.js";

export type WorldParts = { readonly [Part in keyof Ports]?: Partial<Ports[Part]> };

export interface LogWorld {
  readonly world: Ports;
  readonly outputs: Map<string, string>;
  readonly notices: string[];
  readonly comments: string[];
}

export interface LogWorldOptions {
  readonly log: TestLog;
  readonly run?: number;
  readonly snapshot?: Partial<Snapshot>;
  readonly parts?: WorldParts;
  /** Happens right before a write, as another run's write would: the first attempt is then overtaken. */
  readonly overtaking?: (log: TestLog) => void;
}

export function logWorld({ log, run = 7, snapshot = {}, parts = {}, overtaking }: LogWorldOptions): LogWorld {
  const outputs = new Map<string, string>();
  const notices: string[] = [];
  const comments: string[] = [];
  let position = 0;
  let isOvertaken = overtaking === undefined;
  const append = (commit: LogCommit): Promise<WriteOutcome> => {
    if (!isOvertaken) {
      isOvertaken = true;
      overtaking?.(log);
    }
    if (commit.expectedHead !== headOf(log)) return Promise.resolve({ kind: "raced" });
    log.append(...entriesOf(commit).map(({ facts }) => facts));
    return Promise.resolve({ kind: "committed", head: headOf(log) });
  };
  const defaults: WorldParts = {
    run: {
      reference: { id: run, attempt: 1, url: `https://github.test/run/${run}` },
      ref: "refs/heads/develop",
      workflowRef: "refs/heads/develop",
      workflowPath: ".github/workflows/release.yml",
      actor: user("dana"),
      actorIsBot: false,
      hint: { kind: "other", name: "test" },
    },
    runner: {
      setOutput: (name, value) => void outputs.set(name, value),
      notice: ({ code, found }) => void notices.push(`${code}: ${found}`),
      fail: () => undefined,
      info: () => undefined,
      details: () => undefined,
      summary: () => Promise.resolve(),
    },
    logPosition: { latest: () => position, saw: (sequence) => (position = Math.max(position, sequence)) },
    meter: { read: () => ({ requests: 3, seconds: 61 }), left: () => ({}) },
    clock: { now: () => minute(700), sleep: () => Promise.resolve() },
    snapshots: {
      keep: () => undefined,
      showed: () => undefined,
      read: () =>
        Promise.resolve(
          snapshotWith(log, { log: { kind: "read", head: headOf(log), state: log.state }, ...snapshot }),
        ),
    },
    transactions: { append, move: ({ log: commit }) => append(commit) },
    conversations: {
      comment: ({ body }) => Promise.resolve({ id: comments.push(body) }),
      findOwn: (wanted) => Promise.resolve(wanted.map(() => undefined)),
      updateIssue: () => Promise.resolve(),
      react: () => Promise.resolve(),
    },
    deployments: {
      create: () => Promise.resolve(1),
      conclude: () => Promise.resolve(),
      retire: () => Promise.resolve(),
      newest: () => Promise.resolve(undefined),
    },
    logReader: {
      files: (_, paths) =>
        Promise.resolve(
          paths.map((path) => {
            const entry = log.entries.find(({ sequence }) => entryPath(sequence) === path);
            return entry === undefined ? undefined : renderEntry(entry);
          }),
        ),
    },
    objects: { changedPaths: () => Promise.resolve({ paths: [], isComplete: true }) },
    tags: {
      inspect: (targets) =>
        Promise.resolve(targets.map((target) => ({ target, hasCommit: true, tag: target.commit.sha }))),
    },
    statuses: { set: () => Promise.resolve() },
    environments: {
      protectionOf: () =>
        Promise.resolve({
          kind: "found",
          reviewers: [],
          waitTimerMinutes: 0,
          preventSelfReview: false,
          customRules: false,
        }),
    },
    people: { prefetchRoles: () => undefined, roleOf: () => Promise.resolve("write") },
  };
  const known: Readonly<Record<string, unknown>> = defaults;
  const given: Readonly<Record<string, unknown>> = parts;
  const all = Object.fromEntries(
    [...new Set([...Object.keys(defaults), ...Object.keys(parts), ...everyPart])].map((name) => [
      name,
      loud(name, Object.assign({}, known[name], given[name])),
    ]),
  );
  return { world: { ...all, sha256, hasApp: false } as unknown as Ports, outputs, notices, comments };
}

const everyPart = [
  "runs",
  "environments",
  "people",
  "history",
  "objects",
  "pullRequests",
  "merging",
  "policies",
  "health",
];

const loud = (part: string, given: object): object =>
  new Proxy(given, {
    get: (target, name) => {
      if (name in target) return Reflect.get(target, name) as unknown;
      throw new Error(`The test gives no ${part}.${String(name)}.`);
    },
  });

const headOf = (log: TestLog) => sha(`log ${log.entries.length}`);

const entriesOf = ({ files }: LogCommit): readonly Entry[] =>
  files
    .filter(({ path }) => path.startsWith("entries/"))
    .map(({ content }) => JSON.parse(content) as Entry)
    .toSorted((one, other) => one.sequence - other.sequence);

export const typesFrom = (log: TestLog, first: number): readonly EntryDraft["facts"]["type"][] =>
  log.entries.slice(first).map(({ type }) => type);

/** What GitHub answers to a write that it refuses, or stumbles over. */
export class Answer extends RemoteError {
  readonly said = "POST comments: it is no more";
  constructor(
    readonly isRefusal: boolean,
    readonly isGone: boolean,
  ) {
    super("no");
  }
}
