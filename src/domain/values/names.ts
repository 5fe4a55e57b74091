import { MisconfiguredError } from "./misconfigured.js";
import type { UserLogin } from "./values.js";

/**
 * Branches of the loop. Their meaning is in the README, "Branches". The base is the branch that pull requests go to: a
 * process works on one repository, and whoever wires its ports says once what that calls its base (`useBase`).
 */
export const branches = {
  get base(): string {
    return base;
  },
  staging: "staging",
  log: "release-log",
} as const;

let base = "develop";

/**
 * Every text and every question to GitHub names this branch from now on. Call it before anything else is read.
 * @throws MisconfiguredError for a name that Markdown or a shell could take for more than a name
 */
export function useBase(name: string): void {
  if (!/^[A-Za-z0-9][\w./-]{0,199}$/.test(name))
    throw new MisconfiguredError(
      `The default branch is called ${JSON.stringify(name)}.`,
      "Rename it: letters, digits, dots, dashes, underscores and slashes can be part of its name, and a letter or digit comes first.",
    );
  base = name;
}

/** Everything that the console makes and removes again lives below this prefix. */
export const ownBranchPrefix = "release-console/";
export const scratchBranch = (nonce: string): string => `${ownBranchPrefix}scratch/${nonce}`;
export const attemptBranch = (attempt: string): string => `${ownBranchPrefix}attempt/${attempt}`;
export const revertBranch = (rollback: string): string => `${ownBranchPrefix}revert/${rollback}`;
export const landingBranch = (version: string): string => `${ownBranchPrefix}land/${version}`;
export const recoveryBranch = (rollback: string): string => `${ownBranchPrefix}recovery/${rollback}`;

/** Files that a revert never restores and whose change needs a maintainer: they hold the rules. */
export const policyPath = ".github/release-console.yml";
export const workflowsPath = ".github/workflows";
/** The user's deployment; production is always deployed by the default branch's. */
export const deployWorkflowPath = `${workflowsPath}/deploy.yml`;
export const changesTheRules = (path: string): boolean =>
  path === policyPath ||
  path.startsWith(`${workflowsPath}/`) ||
  path.startsWith(".github/actions/") ||
  [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"].includes(path);

export const statusContext = "release-console";
export const environments = {
  staging: "staging",
  production: "production",
  productionApproval: "production-approval",
  rollbackApproval: "rollback-approval",
} as const;

/** The name of the console itself in the log, for what it does without a person; no account can have this name together with the source `policy`. */
export const consoleName = "release-console" as UserLogin;
