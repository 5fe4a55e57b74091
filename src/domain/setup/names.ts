/** The names of the loop that a repository may choose: the one place that set-up reads them from. */
export interface LoopNames {
  /** Base of pull requests: the default branch unless the policy file says otherwise. */
  readonly base: string;
  readonly staging: string;
  readonly log: string;
  readonly environments: {
    readonly staging: string;
    readonly production: string;
    readonly productionApproval: string;
    readonly rollbackApproval: string;
  };
}

export const usualNames: LoopNames = {
  base: "develop",
  staging: "staging",
  log: "release-log",
  environments: {
    staging: "staging",
    production: "production",
    productionApproval: "production-approval",
    rollbackApproval: "rollback-approval",
  },
};

/**
 * What the policy file, as plain data, calls its branches and environments: the keys `base`, `staging-branch` and
 * `environments`. What it does not say is the default branch and the usual names.
 */
export function namesOf(policyFile: unknown, defaultBranch: string | undefined): LoopNames {
  const environments = fieldOf(policyFile, "environments");
  const text = (holder: unknown, key: string, usual: string): string => {
    const written = fieldOf(holder, key);
    return typeof written === "string" && written !== "" ? written : usual;
  };
  return {
    base: text(policyFile, "base", defaultBranch ?? usualNames.base),
    staging: text(policyFile, "staging-branch", usualNames.staging),
    log: usualNames.log,
    environments: {
      staging: text(environments, "staging", usualNames.environments.staging),
      production: text(environments, "production", usualNames.environments.production),
      productionApproval: text(
        environments,
        "production-approval",
        usualNames.environments.productionApproval,
      ),
      rollbackApproval: text(environments, "rollback-approval", usualNames.environments.rollbackApproval),
    },
  };
}

function fieldOf(holder: unknown, key: string): unknown {
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Readonly<Record<string, unknown>>)[key];
}
