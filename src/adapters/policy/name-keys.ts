/** What a repository may call its branches and environments. */
export const nameKeys = {
  base: {
    must: "be the name of a branch, of letters, digits, dots, dashes, underscores and slashes",
    optional: true,
    meaning:
      "The branch that pull requests go to. Without: the default branch. If it is another one, this file and the callers still count as they are on the default branch.",
  },
  "staging-branch": {
    must: "be the name of a branch, of letters, digits, dots, dashes, underscores and slashes",
    optional: true,
    meaning:
      "The branch that the console builds from the base and the staged pull requests. Without: `staging`. Nothing else may be on it.",
  },
  environments: {
    must: 'be a mapping with "staging", "production", "production-approval" and "rollback-approval"',
    optional: true,
    meaning:
      "What the environments are called on GitHub. `release.yml` and `rollback.yml` give the same names to your deployment.",
  },
  "environments.staging": {
    must: "be the name of an environment, of letters, digits, dots, dashes and underscores",
    optional: true,
    meaning: "Where testers test. Without: `staging`.",
  },
  "environments.production": {
    must: "be the name of an environment, of letters, digits, dots, dashes and underscores",
    optional: true,
    meaning: "What users use. Without: `production`.",
  },
  "environments.production-approval": {
    must: "be the name of an environment, of letters, digits, dots, dashes and underscores",
    optional: true,
    meaning: "Where testers click. Without: `production-approval`.",
  },
  "environments.rollback-approval": {
    must: "be the name of an environment, of letters, digits, dots, dashes and underscores",
    optional: true,
    meaning: "Where rollback approvers click. Without: `rollback-approval`.",
  },
} as const;
