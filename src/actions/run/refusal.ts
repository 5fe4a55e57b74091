import { finding, renderFinding, type Finding, type ReasonCode } from "../../domain/reasons/reasons.js";

/** What the run was asked for was refused; nothing half done. The step is red and says why. */
export class RefusedError extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super(findings.map(renderFinding).join("\n\n"));
  }
}

export const refuse = (code: ReasonCode, found: string): RefusedError =>
  new RefusedError([finding(code, found)]);
