import { headBefore, verifyEntry } from "../../domain/log/hash-chain.js";
import { entryPath } from "../../domain/log/entry-path.js";
import type { PolicyReading } from "../../domain/policy/policy.js";
import { finding } from "../../domain/reasons/reasons.js";
import { shortSha, type CommitSha } from "../../domain/values/values.js";
import type { State } from "../../domain/state/state.js";
import type { World } from "../../ports/world.js";
import {
  readSnapshot,
  readStanding,
  requireStanding,
  setupFindings,
  type Standing,
} from "./decision-context.js";

/**
 * For recording results and for rollbacks, which a mistake in a file must not stop: while the policy file cannot be read,
 * the policy counts that the newest entry was written under. Whatever brings something to production waits instead.
 */
export async function readStandingWithLastPolicy(world: World): Promise<Standing> {
  const snapshot = await readSnapshot(world);
  const { policy, log } = snapshot;
  if (policy.kind === "read" || log.kind !== "read")
    return { ...(await requireStanding(world, snapshot)), mayUseLastPolicy: true };
  const last = await lastPolicy(world, log);
  if (last.kind !== "read") return requireStanding(world, snapshot); // which refuses
  const problems = setupFindings(snapshot).map(({ found }) => found);
  world.runner.notice(
    finding(
      "policy-of-log",
      `${problems.join(" ")} The policy of entry ${log.state.log.sequence} counts (blob ${shortSha(last.blob as CommitSha)}).`,
    ),
  );
  const standing = await requireStanding(world, { ...snapshot, policy: last });
  return { ...standing, snapshot, mayUseLastPolicy: true };
}

/** As `standing` was read. */
export const readAgain = (world: World, { mayUseLastPolicy }: Standing): Promise<Standing> =>
  mayUseLastPolicy ? readStandingWithLastPolicy(world) : readStanding(world);

async function lastPolicy(
  world: World,
  { head, state }: { readonly head: CommitSha; readonly state: State },
): Promise<PolicyReading> {
  const { sequence, hash } = state.log;
  const path = entryPath(sequence);
  const [text = null] = await world.logReader.files(head, [path]);
  const verdict = verifyEntry(headBefore(text ?? "", sequence), { path, text }, world.sha256);
  return verdict.kind === "sound" && verdict.entry.hash === hash && verdict.entry.policy !== null
    ? world.policies.ofBlob(verdict.entry.policy)
    : { kind: "missing" };
}
