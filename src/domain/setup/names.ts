import type { ChosenNames } from "../values/names.js";
import { branches, isPlainName, usualNames } from "../values/names.js";

/** The names of the loop, with those that nobody chooses. */
export interface LoopNames extends ChosenNames {
  readonly log: string;
  /** The default branch: what starts the callers runs their files from there, and deployments come from there. */
  readonly home: string;
}

/**
 * What the policy file, as plain data, calls its branches and environments: the keys `base`, `staging-branch` and
 * `environments`. What it does not say, or not as it must, is the default branch and the usual names.
 */
export function namesOf(policyFile: unknown, defaultBranch: string | undefined): LoopNames {
  const environments = fieldOf(policyFile, "environments");
  const text = (holder: unknown, key: string, usual: string): string => {
    const written = fieldOf(holder, key);
    return typeof written === "string" && isPlainName(written) ? written : usual;
  };
  const usual = usualNames.environments;
  const base = text(policyFile, "base", defaultBranch ?? usualNames.base);
  return {
    base,
    staging: text(policyFile, "staging-branch", usualNames.staging),
    log: branches.log,
    home: defaultBranch ?? base,
    environments: {
      staging: text(environments, "staging", usual.staging),
      production: text(environments, "production", usual.production),
      productionApproval: text(environments, "production-approval", usual.productionApproval),
      rollbackApproval: text(environments, "rollback-approval", usual.rollbackApproval),
    },
  };
}

function fieldOf(holder: unknown, key: string): unknown {
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Readonly<Record<string, unknown>>)[key];
}
