import { branches } from "../../domain/values/names.js";
import { renderState } from "../../domain/state/state-file.js";
import { renderEntry } from "../../domain/log/hash-chain.js";
import type { Entry, EntryDraft } from "../../domain/log/entry.js";
import { entryPath } from "../../domain/log/entry-path.js";
import { sealTransaction, type Sealed } from "../../domain/reducer/sealed-state.js";
import type { State } from "../../domain/state/state.js";
import type { Ports } from "../../ports/ports.js";
import type { LogCommit, LogFile, RefMove, ScratchBranch, WriteOutcome } from "../../ports/writing.js";
import { finding } from "../../domain/reasons/reasons.js";
import { sendEvents } from "./send-events.js";
import { refuse, RefusedError } from "../run/refusal.js";
import { readAgain } from "./fallback-policy.js";
import { draftsOf, writtenState } from "./unwritten.js";
import { readContext, type DecisionContext } from "../run/decision-context.js";

/** What to write, decided on one standing. */
export interface Decision<T> {
  readonly drafts: readonly EntryDraft[];
  /** Refs that move with the entries, all or nothing; none: the entries alone. */
  readonly moves?: readonly RefMove[];
  readonly discard?: readonly ScratchBranch[];
  /** Further files of the log, e.g. release notes. */
  readonly files?: readonly LogFile[];
  readonly value: T;
  /** Writes what was put off although there is nothing else to write. */
  readonly catchesUp?: true;
}

export interface Written<T> {
  readonly value: T;
  /** As it is after the write, without reading again: reads may lag behind a write. */
  readonly context: DecisionContext;
  readonly entries: readonly Entry[];
}

const mostAttempts = 8;
const longestMilliseconds = 60_000;

/**
 * Decides and writes; when somebody else wrote in between, decides again on what is then true, a bounded number of times.
 * A decision without drafts writes nothing. Throws a refusal when GitHub refuses or the log stays contended.
 */
export async function transact<T>(
  ports: Ports,
  first: DecisionContext | undefined,
  decide: (context: DecisionContext) => Promise<Decision<T>>,
): Promise<Written<T>> {
  const startedAt = Date.now();
  let context = first ?? (await readContext(ports));
  for (let attempt = 1; ; attempt += 1) {
    const decision = await decide(context);
    const putOff = draftsOf(context);
    const isDue = decision.drafts.length > 0 || (decision.catchesUp === true && putOff.length > 0);
    if (!isDue) return { value: decision.value, context, entries: [] };
    const { policyBlob } = context;
    const sealed = sealDrafts(ports, { state: writtenState(context), policyBlob }, [
      ...putOff,
      ...decision.drafts,
    ]);
    const outcome = await write(ports, {
      decision,
      commit: logCommit(context, sealed, decision.files ?? []),
    });
    if (outcome.kind === "committed") {
      ports.logPosition.saw(sealed.state.log.sequence);
      sendEvents(ports, { ...context, state: writtenState(context) }, sealed.entries);
      const after = afterWrite(context, sealed.state, { outcome, decision });
      // What is kept does not know where a branch was moved to, unless it is staging.
      if (!movesBase(decision)) ports.snapshots.keep(after.snapshot);
      for (const { sequence, type } of sealed.entries.slice(0, putOff.length))
        ports.runner.info(`${sequence} ${type}`);
      return { value: decision.value, context: after, entries: sealed.entries.slice(putOff.length) };
    }
    await Promise.all((decision.discard ?? []).map((scratch) => ports.merging.discard(scratch)));
    if (outcome.kind === "refused") throw new WriteRefusedError(outcome.found, outcome.remedy);
    if (attempt >= mostAttempts || Date.now() - startedAt > longestMilliseconds)
      throw refuse("contention", `${attempt} attempts, each overtaken by another write.`);
    await ports.clock.sleep(Math.random() * 200 * 2 ** Math.min(attempt, 5));
    context = await readAfterRace(ports, context);
  }
}

/** Writes what was put off; nothing else is decided. */
export async function catchUp(ports: Ports, context: DecisionContext): Promise<DecisionContext> {
  const nothing = { drafts: [], value: undefined, catchesUp: true } as const;
  return (await transact(ports, context, () => Promise.resolve(nothing))).context;
}

const looksAfterRace = 4;

/** The log has nearly always moved; while it seems not to have, what is read is older than what raced. */
async function readAfterRace(ports: Ports, raced: DecisionContext): Promise<DecisionContext> {
  for (let look = 1; ; look += 1) {
    const context = await readAgain(ports, raced);
    if (context.head !== raced.head || look === looksAfterRace) return context;
    await ports.clock.sleep(250 * 2 ** look);
  }
}

/** A rule or a missing permission; the message carries its own remedy. */
export class WriteRefusedError extends RefusedError {
  constructor(
    readonly found: string,
    readonly remedy: string,
  ) {
    super([finding("refused", found, remedy)]);
  }
}

function sealDrafts(
  ports: Ports,
  { state, policyBlob }: Pick<DecisionContext, "state" | "policyBlob">,
  drafts: readonly EntryDraft[],
): Sealed {
  return sealTransaction(state, drafts, {
    time: ports.clock.now(),
    run: ports.run.reference,
    policy: policyBlob,
    sha256: ports.sha256,
  });
}

/** The files of one transaction: the entries, the state after them and what else was given. */
export function logFiles({ entries, state }: Sealed, further: readonly LogFile[]): readonly LogFile[] {
  return [
    ...entries.map((entry): LogFile => ({ path: entryPath(entry.sequence), content: renderEntry(entry) })),
    { path: "state.json", content: renderState(state) },
    ...further,
  ];
}

function logCommit({ head }: DecisionContext, sealed: Sealed, further: readonly LogFile[]): LogCommit {
  return { expectedHead: head, ...logMessage(sealed.entries), files: logFiles(sealed, further) };
}

export function logMessage(entries: readonly Entry[]): { readonly headline: string; readonly body: string } {
  const last = entries.at(-1);
  return {
    headline: entries
      .map(({ sequence, type }) => `${sequence} ${type}`)
      .join(", ")
      .slice(0, 72),
    body:
      last === undefined
        ? ""
        : `Release-Console-Entry: ${last.sequence}\nRelease-Console-Hash: ${last.hash}\nRelease-Console-Run: ${last.run.url}`,
  };
}

async function write<T>(
  ports: Ports,
  { decision, commit }: { readonly decision: Decision<T>; readonly commit: LogCommit },
): Promise<WriteOutcome> {
  const moves = decision.moves ?? [];
  const discard = decision.discard ?? [];
  if (moves.length === 0) {
    await Promise.all(discard.map((scratch) => ports.merging.discard(scratch)));
    return ports.transactions.append(commit);
  }
  return ports.transactions.move({ log: commit, moves, discard });
}

/** Refs that the transaction moved are where it put them; everything else is as it was read. */
function afterWrite<T>(
  context: DecisionContext,
  state: State,
  {
    outcome,
    decision,
  }: { readonly outcome: { readonly head: DecisionContext["head"] }; readonly decision: Decision<T> },
): DecisionContext {
  const movesStaging = decision.moves?.some(({ ref }) => ref === "refs/heads/staging") ?? false;
  const snapshot = { ...context.snapshot, log: { kind: "read" as const, head: outcome.head, state } };
  return {
    ...context,
    head: outcome.head,
    state,
    unwritten: [],
    snapshot: movesStaging ? { ...snapshot, staging: state.train.tip } : snapshot,
  };
}

const movesBase = ({ moves = [] }: Pick<Decision<unknown>, "moves">): boolean =>
  moves.some(({ ref }) => ref === `refs/heads/${branches.base}`);
