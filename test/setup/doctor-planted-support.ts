/** What the tests of doctor-planted share. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DoctorCode } from "../../src/domain/setup/codes/codes.js";
import type { Repository } from "@release-console/local-github";
import { exampleFiles, write, type World } from "./support.js";

export const release = ".github/workflows/release.yml";
export const deploy = ".github/workflows/deploy.yml";
export const ci = ".github/workflows/ci.yml";
export const policy = ".github/release-console.yml";
/** The example repository without what is worth a word there: no path filter, no deployment of its own. */
export const cleanFiles = {
  ...exampleFiles(),
  [deploy]: null,
  [ci]: (exampleFiles()[ci] ?? "").replace(/ {4}paths: .*\n/, ""),
};
type Change = (repository: Repository, world: World) => void | Promise<void>;
export const online: readonly (readonly [string, DoctorCode, Change])[] = [
  ["an archived repository", "archived", ({ settings }) => void (settings.isArchived = true)],
  ["Actions switched off", "actions-off", ({ settings }) => void (settings.actionsDisabled = true)],
  [
    "actions that are not allowed",
    "actions-not-allowed",
    ({ settings }) => void (settings.allowedActions = { patterns: ["acme/*"], githubOwned: true }),
  ],
  [
    "calls by a tag where commits are required",
    "actions-not-pinned",
    ({ settings }, { directory }) => {
      settings.requiresCommits = true;
      const text = readFileSync(join(directory, release), "utf8");
      write(directory, { [release]: text.replaceAll(/@[0-9a-f]{40}( # v\S+)?/g, "@v9") });
    },
  ],
  [
    "pull requests by Actions not allowed",
    "no-pull-requests-by-actions",
    ({ settings }) => void (settings.actionsMayOpenPullRequests = false),
  ],
  ["issues switched off", "issues-off", ({ settings }) => void (settings.hasIssues = false)],
  ["another default branch", "base-not-default", (repository) => void (repository.defaultBranch = "trunk")],
  ["no rules for the base", "base-unprotected", ({ rulesets }) => void rulesets.splice(0, 1)],
  [
    "a status that may come from anybody",
    "status-not-pinned",
    ({ rulesets }) =>
      replaceRule(rulesets, {
        type: "required_status_checks",
        contexts: ["release-console"],
        strict: false,
      }),
  ],
  [
    "a status that is not required",
    "status-not-required",
    ({ rulesets }) => replaceRule(rulesets, undefined),
  ],
  [
    "another required status",
    "foreign-status",
    ({ rulesets }) =>
      replaceRule(rulesets, {
        type: "required_status_checks",
        contexts: ["release-console", "test"],
        strict: false,
        sources: { "release-console": 15368 },
      }),
  ],
  [
    "nobody who may pass",
    "no-way-past",
    ({ rulesets }) => void rulesets.splice(0, 1, withoutBypass(rulesets[0])),
  ],
  [
    "required reviews",
    "required-reviews",
    ({ rulesets }) =>
      void rulesets.push(ruleset("refs/heads/main", [{ type: "pull_request", requiredApprovals: 1 }])),
  ],
  [
    "restricted updates of the base",
    "rule-blocks-landing",
    ({ rulesets }) => void rulesets.push(ruleset("refs/heads/main", [{ type: "update" }])),
  ],
  [
    "a merge method that nothing allows",
    "landing-method",
    ({ rulesets }) =>
      void rulesets.push(
        ruleset("refs/heads/main", [
          { type: "pull_request", requiredApprovals: 0, allowedMergeMethods: ["squash"] },
        ]),
        ruleset("refs/heads/main", [
          { type: "pull_request", requiredApprovals: 0, allowedMergeMethods: ["rebase"] },
        ]),
      ),
  ],
  [
    "rules for staging",
    "staging-rule",
    ({ rulesets }) => void rulesets.push(ruleset("refs/heads/staging", [{ type: "non_fast_forward" }])),
  ],
  [
    "pull requests for the log",
    "log-rule",
    ({ rulesets }) =>
      void rulesets.push(ruleset("refs/heads/*", [{ type: "pull_request", requiredApprovals: 0 }])),
  ],
  ["a log that can be rewritten", "log-unprotected", ({ rulesets }) => void rulesets.splice(1, 1)],
  ["tags that can be moved", "tags-unprotected", ({ rulesets }) => void rulesets.splice(2, 1)],
  [
    "no environment for production",
    "environment-missing",
    ({ environments }) => void environments.delete("production"),
  ],
  [
    "reviewers at production",
    "environment-gated",
    ({ environments }) => void (environments.get("production")!.reviewers = ["ada"]),
  ],
  [
    "a wait timer at staging",
    "environment-gated",
    ({ environments }) => void (environments.get("staging")!.waitTimerMinutes = 5),
  ],
  [
    "production for another branch",
    "environment-branches",
    ({ environments }) => void (environments.get("production")!.deploymentBranches = ["develop"]),
  ],
  [
    "production for every branch",
    "environment-open",
    ({ environments }) => void (environments.get("production")!.deploymentBranches = undefined),
  ],
  [
    "no approval environment",
    "approval-environment",
    ({ environments }) => void environments.delete("rollback-approval"),
  ],
  [
    "reviewers that nobody counts",
    "approval-environment",
    ({ environments }) => void (environments.get("production-approval")!.reviewers = ["ada"]),
  ],
  [
    "a tester without a role",
    "person-without-access",
    ({ collaborators }) => void collaborators.delete("toni"),
  ],
  [
    "a login that does not exist",
    "no-such-account",
    (_, { directory }) =>
      write(directory, {
        [policy]: readFileSync(join(directory, policy), "utf8").replace("[tess, toni]", "[tess, tonny]"),
      }),
  ],
  [
    "an organisation as a tester",
    "no-person",
    (_, { directory }) =>
      write(directory, {
        [policy]: readFileSync(join(directory, policy), "utf8").replace("[tess, toni]", "[tess, toni, acme]"),
      }),
  ],
  [
    "a gate for one person",
    "gate-one-person",
    ({ collaborators, isPrivate }) => void (collaborators.delete("toni"), isPrivate),
  ],
  [
    "a gate that nobody can pass",
    "gate-closed",
    ({ collaborators }) => void (collaborators.delete("ann"), collaborators.delete("rob")),
  ],
  [
    "half an App",
    "app-half-set",
    ({ variables }) => void variables.set("RELEASE_CONSOLE_APP_CLIENT_ID", "Iv1"),
  ],
  [
    "teams without an App",
    "teams-need-app",
    (_, { directory }) =>
      write(directory, {
        [policy]: readFileSync(join(directory, policy), "utf8").replace(
          "[tess, toni]",
          "[tess, acme/testers]",
        ),
      }),
  ],
];
type Rules = Repository["rulesets"];
const ruleset = (include: string, rules: Rules[number]["rules"]): Rules[number] => ({
  id: 90 + rules.length,
  name: `theirs ${include} ${JSON.stringify(rules)}`,
  target: "branch",
  include: [include],
  exclude: [],
  rules,
  bypass: [],
  enforcement: "active",
});
const withoutBypass = (first: Rules[number] | undefined): Rules[number] => {
  const { adminBypass: _, ...rest } = first!;
  return rest;
};
function replaceRule(rulesets: Rules, by: Rules[number]["rules"][number] | undefined): void {
  const [first] = rulesets;
  rulesets[0] = {
    ...first!,
    rules: [
      ...first!.rules.filter(({ type }) => type !== "required_status_checks"),
      ...(by === undefined ? [] : [by]),
    ],
  };
}
