import { branchChecks } from "./branch-checks.js";
import { callerChecks } from "./caller-checks.js";
import { ciChecks } from "./ci-checks.js";
import { collisionChecks } from "./collision-checks.js";
import { deployChecks } from "./deploy-checks.js";
import { environmentChecks } from "./environment-checks.js";
import type { SetupFacts } from "../setup/facts.js";
import { type SetupFinding, sortFindings } from "../setup/finding.js";
import { gateChecks, gatesOf, type Gate } from "./gates.js";
import { migrationChecks } from "./migration-checks.js";
import { peopleChecks } from "./people-checks.js";
import { policyChecks } from "./policy-checks.js";
import { repositoryChecks } from "./repository-checks.js";
import { ruleChecks } from "./rule-checks.js";

export interface Diagnosis {
  readonly findings: readonly SetupFinding[];
  readonly gates: readonly Gate[];
}

/** Whether the loop can complete, for whom, and whether a rollback can: everything that stands against it. */
export const diagnose = (facts: SetupFacts): Diagnosis => ({
  findings: sortFindings(
    [
      policyChecks,
      callerChecks,
      ciChecks,
      deployChecks,
      migrationChecks,
      collisionChecks,
      branchChecks,
      repositoryChecks,
      ruleChecks,
      environmentChecks,
      peopleChecks,
      gateChecks,
    ].flatMap((check) => check(facts)),
  ),
  gates: gatesOf(facts),
});
