import { accessChecks, peopleOf } from "../../domain/doctor/access-checks.js";
import type { SetupFinding } from "../../domain/setup/finding.js";
import type { Snapshot } from "../../domain/snapshot/snapshot.js";
import { branches } from "../../domain/values/names.js";
import type { Ports } from "../../ports/ports.js";

export interface AccessFindings {
  readonly findings: readonly SetupFinding[];
  /** Whether people were read: where they were not, nobody knows that nothing is wrong with them. */
  readonly isWhole: boolean;
}

/** Who of the policy has no say here, and whether the base is protected. Rules come with the snapshot; people cost a request. */
export async function accessFindings({ setup }: Ports, snapshot: Snapshot): Promise<AccessFindings> {
  if (setup === undefined || snapshot.policy.kind !== "read") return { findings: [], isWhole: true };
  // Where they cannot be read, the rules are told all the same.
  const outsiders = await setup.outsidersAmong(peopleOf(snapshot.policy.policy)).catch(() => undefined);
  return {
    findings: accessChecks(snapshot, { base: branches.base, outsiders: outsiders ?? [] }),
    isWhole: outsiders !== undefined,
  };
}
