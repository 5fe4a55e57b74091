import { MisconfiguredError } from "./misconfigured.js";
import type { UserLogin } from "./values.js";

/** The names of the loop that a repository may choose. */
export interface ChosenNames {
  /** Base of pull requests: the default branch unless the policy file says otherwise. */
  readonly base: string;
  readonly staging: string;
  readonly environments: {
    readonly staging: string;
    readonly production: string;
    readonly productionApproval: string;
    readonly rollbackApproval: string;
  };
}

/** Of a repository that chooses none, and whose default branch is the base of a new installation. */
export const usualNames: ChosenNames = {
  base: "develop",
  staging: "staging",
  environments: {
    staging: "staging",
    production: "production",
    productionApproval: "production-approval",
    rollbackApproval: "rollback-approval",
  },
};

/**
 * Branches of the loop. Their meaning is in the README, "Branches". A process works on one repository: whoever wires its
 * ports says which names that has (`useNames`), and says it again when its policy was read.
 */
export const branches = {
  get base(): string {
    return chosen.base;
  },
  get staging(): string {
    return chosen.staging;
  },
  log: "release-log",
} as const;

let chosen = usualNames;

export const namesInUse = (): ChosenNames => chosen;

/** Whether a text can be the name of a branch or an environment here: Markdown and a shell take it for nothing more. */
export const isPlainName = (name: string): boolean => /^[A-Za-z0-9][\w./-]{0,199}$/.test(name);

/** And git can make such a branch. */
export const isBranchName = (name: string): boolean =>
  isPlainName(name) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(name);

/**
 * Every text and every question to GitHub has these names from now on. Call it before anything else is read.
 * @throws MisconfiguredError for a base that Markdown or a shell could take for more than a name
 */
export function useNames(names: ChosenNames): void {
  if (!isPlainName(names.base))
    throw new MisconfiguredError(
      `The default branch is called ${JSON.stringify(names.base)}.`,
      "Rename it: letters, digits, dots, dashes, underscores and slashes can be part of its name, and a letter or digit comes first.",
    );
  chosen = names;
}

/** The same of the base alone; the other names stay. */
export const useBase = (base: string): void => useNames({ ...chosen, base });

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
export const environments: ChosenNames["environments"] = {
  get staging() {
    return chosen.environments.staging;
  },
  get production() {
    return chosen.environments.production;
  },
  get productionApproval() {
    return chosen.environments.productionApproval;
  },
  get rollbackApproval() {
    return chosen.environments.rollbackApproval;
  },
};

/** The name of the console itself in the log, for what it does without a person; no account can have this name together with the source `policy`. */
export const consoleName = "release-console" as UserLogin;
