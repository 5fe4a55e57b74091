import { matchesPattern } from "../policy/path-patterns.js";
import { deployCalls } from "./deploy-checks.js";
import type { EnvironmentState, OnlineFacts, SetupFacts } from "../setup/facts.js";
import { setupFinding, type SetupFinding } from "../setup/finding.js";
import { pagesOf } from "./repository-checks.js";

export function environmentChecks(facts: SetupFacts): readonly SetupFinding[] {
  const { online, names } = facts;
  if (online?.environments === undefined) return [];
  const { staging, production } = names.environments;
  return [
    ...[staging, production].flatMap((name) => deploymentEnvironment(name, online, names.home)),
    ...approvalEnvironments(facts, online),
    ...secretFindings(facts, online),
  ];
}

/** GitHub compares names of environments without regard to case. */
export const environmentOf = (
  { environments = [] }: OnlineFacts,
  name: string,
): EnvironmentState | undefined =>
  environments.find((each) => each.name.toLowerCase() === name.toLowerCase());

function deploymentEnvironment(name: string, online: OnlineFacts, base: string): readonly SetupFinding[] {
  const page = pagesOf(online)("/environments");
  const environment = environmentOf(online, name);
  if (environment === undefined)
    return [
      setupFinding("environment-missing", `There is no environment "${name}".`, {
        fix: `Create it: ${page}`,
      }),
    ];
  const { reviewers, waitTimerMinutes, customRules } = environment;
  const gates = [
    ...(reviewers.length > 0 ? [`reviewers ${reviewers.join(", ")}`] : []),
    ...(waitTimerMinutes > 0 ? [`a wait timer of ${waitTimerMinutes} minutes`] : []),
    ...(customRules ? ["custom rules"] : []),
  ];
  return [
    ...(gates.length === 0
      ? []
      : [
          setupFinding("environment-gated", `The environment "${name}" has ${gates.join(", ")}.`, {
            fix: `Remove them: ${page}`,
          }),
        ]),
    ...branchFindings(environment, base, page),
    ...(environment.branches === undefined && online.planHasRules
      ? [setupFinding("environment-open", `The environment "${name}" is open to every branch.`)]
      : []),
  ];
}

function branchFindings(
  { name, branches }: EnvironmentState,
  base: string,
  page: string,
): readonly SetupFinding[] {
  if (branches === undefined || branches === "protected") return [];
  return branches.some((pattern) => matchesPattern(base, pattern))
    ? []
    : [
        setupFinding(
          "environment-branches",
          `The environment "${name}" lets in ${branches.join(", ") || "no branch"}, not "${base}".`,
          { fix: `Add "${base}": ${page}` },
        ),
      ];
}

/** Only where the policy counts clicks. Who may click is the gates' matter. */
function approvalEnvironments({ policy, names }: SetupFacts, online: OnlineFacts): readonly SetupFinding[] {
  if (policy.kind !== "read") return [];
  const { productionApproval, rollbackApproval } = names.environments;
  const { approval, rollback, testers, teams, rollbackApprovers } = policy.policy;
  const wanted = [
    ...(approval.sources.includes("environment")
      ? [{ name: productionApproval, people: [...testers, ...teams.testers] }]
      : []),
    ...(rollback.sources.includes("environment")
      ? [{ name: rollbackApproval, people: [...rollbackApprovers, ...teams.rollbackApprovers] }]
      : []),
  ];
  const page = pagesOf(online)("/environments");
  const fix = `Create it with required reviewers (${page}), or drop "environment" from the sources of the policy.`;
  return wanted.flatMap(({ name, people }) => {
    const environment = environmentOf(online, name);
    if (environment === undefined)
      return [setupFinding("approval-environment", `There is no environment "${name}".`, { fix })];
    const { reviewers } = environment;
    if (reviewers.length === 0)
      return [
        setupFinding("approval-environment", `The environment "${name}" has no required reviewers.`, { fix }),
      ];
    const asked = people.map((each) => each.toLowerCase());
    const counts = reviewers.some((each) => each.includes("/") || asked.includes(each.toLowerCase()));
    return [
      ...(counts
        ? []
        : [
            setupFinding(
              "approval-environment",
              `The environment "${name}" asks ${reviewers.join(", ")}, and the policy counts none of them.`,
              { fix: `Add people of the policy as reviewers: ${page}` },
            ),
          ]),
      ...branchFindings(environment, names.home, page),
    ];
  });
}

function secretFindings({ checkout, names }: SetupFacts, online: OnlineFacts): readonly SetupFinding[] {
  const { secrets } = online;
  if (secrets === undefined) return [];
  const called = new Set(deployCalls(checkout.workflows).map(({ path }) => path));
  const read = new Set(
    checkout.workflows
      .filter(({ path }) => called.has(path))
      .flatMap(({ jobs }) => jobs.flatMap(({ secretsRead }) => secretsRead)),
  );
  const everywhere = secrets[""] ?? [];
  return [...read].flatMap((name) => {
    const missing = [names.environments.staging, names.environments.production].filter(
      (environment) =>
        !everywhere.includes(name) && !(secrets[environment.toLowerCase()] ?? []).includes(name),
    );
    return [
      ...missing.map((environment) =>
        setupFinding("secret-missing", `The environment "${environment}" has no secret ${name}.`, {
          fix: `gh secret set ${name} --env ${environment}`,
        }),
      ),
      ...(everywhere.includes(name)
        ? [setupFinding("secret-for-everybody", `${name} is a secret of the repository or organisation.`)]
        : []),
    ];
  });
}
