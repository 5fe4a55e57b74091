import { finding, reasons, renderFinding, type Finding, type ReasonCode } from "../domain/reasons.js";
import type { World } from "../ports/world.js";

/** What the run was asked for was refused; nothing half done. The step is red and says why. */
export class RefusedError extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super(findings.map(renderFinding).join("\n\n"));
  }
}

export const refuse = (code: ReasonCode, found: string): RefusedError => new RefusedError([finding(code, found)]);

/** Runs an action to its end: refusals and faults become one annotation each, and never a green step. */
export async function conclude(world: World, story: () => Promise<void>): Promise<void> {
  try {
    await story();
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    for (const each of error.findings) world.runner.fail({ title: each.code, text: renderFinding(each) });
  }
}

export const isErrored = (each: Finding): boolean => reasons[each.code].outcome === "errored";
