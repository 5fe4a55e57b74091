import type { Policy, PolicyNames, RequiredCheck } from "../policy/policy.js";
import { policyPath } from "../values/names.js";
import type { JobFacts, SetupFacts, WorkflowFacts } from "../setup/facts.js";
import { setupFinding, type SetupFinding } from "../setup/finding.js";

const place = { path: policyPath } as const;

export function policyChecks({ policy, checkout, names, online }: SetupFacts): readonly SetupFinding[] {
  switch (policy.kind) {
    case "missing":
      return [setupFinding("policy-missing", `There is no ${policyPath}.`)];
    case "broken":
      return policy.problems.map(({ line, message }, index) =>
        setupFinding("policy-invalid", index === 0 ? `${message}${unreadNames(policy)}` : message, {
          place: { ...place, line },
        }),
      );
    case "read":
      return [
        ...placeholders(policy.policy),
        ...addresses(policy.policy),
        ...adopted(policy.policy, { checkout, names, online }),
        ...counts(policy.policy),
        ...checkNames(policy.policy, checkout),
        ...health(policy.policy),
      ];
    default:
      return policy satisfies never;
  }
}

const unreadNames = ({ names }: { readonly names?: PolicyNames | undefined }): string =>
  names === undefined
    ? " Names of branches and environments cannot be read either: what else is found takes the usual ones."
    : "";

/** The logins of GitHub's own examples; all of them are real accounts. */
const exampleLogins = ["octocat", "hubot", "monalisa", "defunkt", "mojombo"];

function placeholders({ testers, rollbackApprovers, team }: Policy): readonly SetupFinding[] {
  const people = [...new Set([...testers, ...rollbackApprovers, ...team].map((each) => each.toLowerCase()))];
  const examples = people.filter((login) => exampleLogins.includes(login));
  return examples.length === 0
    ? []
    : [
        setupFinding(
          "placeholder-people",
          `The policy lists ${examples.map((each) => `@${each}`).join(", ")}.`,
          {
            place,
          },
        ),
      ];
}

/** Domains that are kept for examples (RFC 2606). */
const exampleHost = /(?:^|\.)(?:example\.(?:com|net|org)|example|invalid|test)$/i;

function addresses({ staging, production, notification }: Policy): readonly SetupFinding[] {
  const urls = [
    ...[staging, production].flatMap(({ url, health: check }) => [url, check?.url]),
    ...notification.webhooks.map(({ url }) => url),
  ].flatMap((url) => url ?? []);
  return [...new Set(urls)]
    .filter((url) => exampleHost.test(hostOf(url)))
    .map((url) => setupFinding("placeholder-address", `${url} is an example address.`, { place }));
}

const hostOf = (url: string): string => /^\w+:\/\/(?:[^/?#]*@)?([^/:?#]+)/.exec(url)?.[1] ?? "";

/** Once there is a log, the key is not read any more. */
function adopted(
  { adopt }: Policy,
  { checkout, names, online }: Pick<SetupFacts, "checkout" | "names" | "online">,
): readonly SetupFinding[] {
  const hasLog = online?.branches.log ?? checkout.branches.includes(names.log);
  const { adoptedCommit } = checkout;
  if (adopt === undefined || hasLog || adoptedCommit === undefined) return [];
  const key = `"adopt.commit" is ${adopt.commit}`;
  const { base } = names;
  switch (adoptedCommit) {
    case "in-base":
      return [];
    case "beside-base":
      return [setupFinding("adopt-not-in-base", `${key}, which "${base}" does not have.`, { place })];
    case "not-here":
      return [
        setupFinding(
          "adopt-not-in-base",
          `${key}: no such commit is in this clone, which has "${base}" whole as last fetched.`,
          {
            place,
            fix: `Run git fetch origin, if the commit is newer than that. Otherwise write the last commit of "${base}" that production holds, or remove the key.`,
          },
        ),
      ];
    case "beyond-shallow":
      return [
        setupFinding("adopt-unverified", `${key}; this clone is shallow and does not show it in "${base}".`, {
          place,
          fix: "Run git fetch --unshallow origin, then doctor again.",
        }),
      ];
    case "base-not-here":
      return [
        setupFinding("adopt-unverified", `${key}; this clone does not have "${base}".`, {
          place,
          fix: `Run git fetch origin ${base}:refs/remotes/origin/${base}, then doctor again.`,
        }),
      ];
    default:
      return adoptedCommit satisfies never;
  }
}

function counts({ testers, teams, rollbackApprovers, approval }: Policy): readonly SetupFinding[] {
  const found: SetupFinding[] = [];
  if (teams.testers.length === 0 && testers.length === 1)
    found.push(setupFinding("one-tester", `@${testers[0] ?? ""} is the only tester.`, { place }));
  else if (teams.testers.length === 0 && approval.count >= testers.length)
    found.push(
      setupFinding(
        "too-few-testers",
        `"approval.count" is ${approval.count}, and there are ${testers.length} testers, one of whom may be the author.`,
        { place },
      ),
    );
  const [approver, ...others] = rollbackApprovers;
  if (approver !== undefined && others.length === 0 && teams.rollbackApprovers.length === 0)
    found.push(
      setupFinding("one-rollback-approver", `@${approver} is the only rollback approver.`, { place }),
    );
  return found;
}

function checkNames(policy: Policy, { workflows }: SetupFacts["checkout"]): readonly SetupFinding[] {
  return checksOfNoJob(policy, workflows)
    .filter(({ app }) => app === undefined || app === "github-actions")
    .map(({ name }) =>
      setupFinding("unknown-check", `No job of a workflow here is called ${JSON.stringify(name)}.`, {
        place,
      }),
    );
}

/**
 * Required checks that somebody else must report. A job that calls a workflow reports as "caller / job", a matrix as
 * "job (20)", and a name may be an expression.
 */
export function checksOfNoJob(
  { checks: { required } }: Policy,
  workflows: readonly WorkflowFacts[],
): readonly RequiredCheck[] {
  const jobs = workflows.flatMap(({ name, jobs: all }) => all.map((job) => ({ workflow: name, job })));
  const isKnown = (wanted: string): boolean =>
    jobs.some(({ workflow, job }) => {
      const bare = wanted.startsWith(`${workflow} / `) ? wanted.slice(workflow.length + 3) : wanted;
      return reports(job, bare);
    });
  return required.filter(({ name, app }) => (app ?? "github-actions") !== "github-actions" || !isKnown(name));
}

function reports({ id, name = id, hasMatrix, uses }: JobFacts, check: string): boolean {
  const expression = name.indexOf("${{");
  if (expression >= 0) return check.startsWith(name.slice(0, expression));
  return (
    check === name ||
    (hasMatrix && check.startsWith(`${name} (`)) ||
    (uses !== undefined && check.startsWith(`${name} / `))
  );
}

const health = ({ production }: Policy): readonly SetupFinding[] =>
  production.health === undefined
    ? [setupFinding("no-health-check", "Production has no health check.", { place })]
    : [];
