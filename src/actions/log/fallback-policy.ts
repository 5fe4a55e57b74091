import { headBefore, verifyEntry } from "../../domain/log/hash-chain.js";
import { entryPath } from "../../domain/log/entry-path.js";
import type { Policy, PolicyReading } from "../../domain/policy/policy.js";
import { finding } from "../../domain/reasons/reasons.js";
import { branches } from "../../domain/values/names.js";
import { shortSha, type CommitSha } from "../../domain/values/values.js";
import type { State } from "../../domain/state/state.js";
import type { Ports } from "../../ports/ports.js";
import { withUnwritten } from "./unwritten.js";
import {
  readSnapshot,
  readContext,
  requireTrustedRun,
  setupFindings,
  withCommander,
  type DecisionContext,
  type HowToRead,
} from "../run/decision-context.js";

/**
 * For recording results and for rollbacks, which a mistake in a file must not stop: while the policy file cannot be read,
 * the policy counts that the newest entry was written under. Whatever brings something to production waits instead.
 */
export async function readContextWithFallbackPolicy(
  ports: Ports,
  how: Pick<HowToRead, "isFresh"> = {},
): Promise<DecisionContext> {
  return withCommander(ports, await readContextOfResult(ports, how));
}

/** For recording a result alone: no person's word is judged, so that nobody's role is asked. */
export async function readContextOfResult(
  ports: Ports,
  { isFresh = false }: Pick<HowToRead, "isFresh"> = {},
): Promise<DecisionContext> {
  const snapshot = await readSnapshot(ports, { proposals: false, isFresh });
  const { policy, log } = snapshot;
  if (policy.kind === "read" || log.kind !== "read")
    return { ...(await requireTrustedRun(ports, snapshot)), mayUseLastPolicy: true };
  const last = await lastPolicy(ports, log);
  if (last.kind !== "read") return requireTrustedRun(ports, snapshot); // which refuses
  const problems = setupFindings(snapshot).map(({ found }) => found);
  ports.runner.notice(
    finding(
      "policy-of-log",
      `${problems.join(" ")} The policy of entry ${log.state.log.sequence} counts (blob ${shortSha(last.blob as CommitSha)})${namesText(last.policy)}.`,
    ),
  );
  const context = await requireTrustedRun(ports, { ...snapshot, policy: last });
  return { ...context, snapshot, mayUseLastPolicy: true };
}

/** As `context` was read, with what it has not written yet. */
export async function readAgain(
  ports: Ports,
  { mayUseLastPolicy, unwritten }: DecisionContext,
): Promise<DecisionContext> {
  const how = { isFresh: true };
  const context = await (mayUseLastPolicy
    ? readContextWithFallbackPolicy(ports, how)
    : readContext(ports, how));
  return withUnwritten(ports, context, unwritten);
}

/** Nobody reads the names in a broken file: those of the log's newest entry are used (`namesOfLog`). */
const namesText = ({ names }: Policy): string =>
  names === undefined
    ? ""
    : `, with its names: pull requests go to "${branches.base}", staging is built on "${branches.staging}"`;

async function lastPolicy(
  ports: Ports,
  { head, state }: { readonly head: CommitSha; readonly state: State },
): Promise<PolicyReading> {
  const { sequence, hash } = state.log;
  const path = entryPath(sequence);
  const [text = null] = await ports.logReader.files(head, [path]);
  const verdict = verifyEntry(headBefore(text ?? "", sequence), { path, text }, ports.sha256);
  return verdict.kind === "sound" && verdict.entry.hash === hash && verdict.entry.policy !== null
    ? ports.policies.ofBlob(verdict.entry.policy)
    : { kind: "missing" };
}
