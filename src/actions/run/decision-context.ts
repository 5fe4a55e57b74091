import { branches } from "../../domain/values/names.js";
import type { Policy } from "../../domain/policy/policy.js";
import type { EntryDraft } from "../../domain/log/entry.js";
import { finding, type Finding } from "../../domain/reasons/reasons.js";
import type { Snapshot } from "../../domain/snapshot/snapshot.js";
import type { State } from "../../domain/state/state.js";
import type { CommitSha, UserLogin } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";
import { approvingNow, withOutsiders } from "./outsiders.js";
import { refuse, RefusedError } from "./refusal.js";
import { withTeamMembers } from "./team-members.js";

/** A snapshot that decisions can be made on: policy and log are readable and this run may act. */
export interface DecisionContext {
  readonly snapshot: Snapshot;
  readonly policy: Policy;
  readonly policyBlob: string;
  /** Head of the log that `state` belongs to. */
  readonly head: CommitSha;
  readonly state: State;
  /** Goes on under the newest entry's policy while the file is broken (`last-policy.ts`). */
  readonly mayUseLastPolicy: boolean;
  /** Entries that `state` holds and the log does not: they go into it with the next ones of this run. */
  readonly unwritten: readonly Unwritten[];
}

/** What settles a follow-up, by its key. */
export interface Unwritten {
  readonly followUp: string;
  readonly drafts: readonly EntryDraft[];
}

export interface HowToRead {
  /** After a race, what this job has read before is known to be old. Default: false. */
  readonly isFresh?: boolean;
  /** As for the port. Default: true. */
  readonly proposals?: boolean;
}

/**
 * Reads everything, or goes on from what an earlier step of this job has read: decisions on it are made good by the
 * compare-and-swap that follows. Throws a refusal that lists every problem of the set-up, not the first only. `callers`: workflow
 * files that may act; left out, those in the log's first entry.
 */
export async function readContext(
  ports: Ports,
  { callers, isFresh = false }: Pick<HowToRead, "isFresh"> & { readonly callers?: readonly string[] } = {},
): Promise<DecisionContext> {
  return withApprovers(ports, await requireStanding(ports, await readSnapshot(ports, { isFresh }), callers));
}

/** Where approvals of a release are judged: what role those have who gave them. */
export async function withApprovers(ports: Ports, context: DecisionContext): Promise<DecisionContext> {
  const { snapshot, state } = context;
  return { ...context, policy: await withOutsiders(ports, context.policy, approvingNow(snapshot, state)) };
}

const pausesMs = [1_000, 2_000, 4_000, 8_000];

/** What GitHub shows, but no log that is older than this job knows it to be (platform fact 63). */
export async function readSnapshot(
  ports: Ports,
  { isFresh = false, proposals = true }: HowToRead = {},
): Promise<Snapshot> {
  const known = ports.logPosition.latest();
  for (const pause of [...pausesMs, undefined]) {
    const mayBeRecent = !isFresh && pause === pausesMs[0];
    const snapshot = await ports.snapshots.read({ proposals, mayBeRecent });
    if (isAsFarAsKnown(snapshot, known)) return snapshot;
    if (pause === undefined)
      throw refuse(
        "log-behind",
        `Entry ${known} was written; GitHub shows the log up to entry ${shownUpTo(snapshot)}.`,
      );
    await ports.clock.sleep(pause);
  }
  throw new Error("The last look has no pause after it.");
}

const shownUpTo = ({ log }: Snapshot): number => (log.kind === "read" ? log.state.log.sequence : 0);

const isAsFarAsKnown = (snapshot: Snapshot, known: number): boolean =>
  snapshot.log.kind === "unreadable" || snapshot.log.kind === "foreign" || shownUpTo(snapshot) >= known;

export async function requireStanding(
  ports: Ports,
  snapshot: Snapshot,
  callers?: readonly string[],
): Promise<DecisionContext> {
  return withCommander(ports, await requireTrustedRun(ports, snapshot, callers));
}

/** Where the command is judged that set off this run: what role its author has, and who is in the teams of the policy. */
export async function withCommander(ports: Ports, context: DecisionContext): Promise<DecisionContext> {
  const known = await withMembers(ports, context);
  return { ...known, policy: await withOutsiders(ports, known.policy, commandedBy(ports)) };
}

/** Where people's words count that somebody else has judged before: who is in the teams of the policy. */
export const withMembers = async (ports: Ports, context: DecisionContext): Promise<DecisionContext> => ({
  ...context,
  policy: await withTeamMembers(ports, context.policy),
});

/** Asks for nobody's role and for no team's members. */
export async function requireTrustedRun(
  ports: Ports,
  snapshot: Snapshot,
  callers?: readonly string[],
): Promise<DecisionContext> {
  const { policy, log } = snapshot;
  if (policy.kind === "read" && log.kind === "read") {
    const foreign = foreignRun(ports, snapshot, callers ?? log.state.callers);
    if (foreign !== undefined) throw new RefusedError([foreign]);
    return {
      snapshot,
      policy: policy.policy,
      policyBlob: policy.blob,
      head: log.head,
      state: log.state,
      mayUseLastPolicy: false,
      unwritten: [],
    };
  }
  throw new RefusedError(setupFindings(snapshot));
}

const commandedBy = ({ run: { hint } }: Ports): readonly UserLogin[] =>
  hint.kind === "comment" ? [hint.author] : [];

/** Problems of policy and log; empty when both are readable. */
export function setupFindings({ policy, log }: Snapshot): readonly Finding[] {
  const findings: Finding[] = [];
  if (policy.kind === "missing")
    findings.push(
      finding("policy-missing", ".github/release-console.yml does not exist on the default branch."),
    );
  if (policy.kind === "broken")
    findings.push(
      ...policy.problems.map(({ line, message }) => finding("policy-broken", `line ${line}: ${message}`)),
    );
  if (log.kind === "absent")
    findings.push(finding("log-absent", `The branch ${branches.log} does not exist.`));
  if (log.kind === "foreign") findings.push(finding("log-tampered", log.problem));
  if (log.kind === "unreadable") findings.push(finding("log-unreadable", log.problem));
  return findings;
}

/**
 * Anyone with write access can run another branch's version of a workflow with this token; only the installed files of
 * the default branch may act. (platform fact 7)
 */
export function foreignRun(
  ports: Ports,
  { repository }: Snapshot,
  callers: readonly string[],
): Finding | undefined {
  const { run } = ports;
  const defaultRef = `refs/heads/${repository.defaultBranch}`;
  if (run.ref !== defaultRef)
    return finding(
      "wrong-ref",
      `This run is on ${run.ref}; the default branch is ${repository.defaultBranch}.`,
    );
  if (run.workflowRef !== defaultRef)
    return finding("wrong-ref", `The workflow file comes from ${run.workflowRef}, not from ${defaultRef}.`);
  if (!callers.includes(run.workflowPath))
    return finding(
      "wrong-ref",
      `${run.workflowPath} is not one of the installed callers: ${callers.join(", ")}.`,
      `Call the console from these files alone, under these very names; rename ${run.workflowPath} or take the call out of it.`,
    );
  return undefined;
}
