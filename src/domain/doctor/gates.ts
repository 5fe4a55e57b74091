import { statusContext } from "../values/names.js";
import type { Policy } from "../policy/policy.js";
import { environmentOf } from "./environment-checks.js";
import type { OnlineFacts, Role, SetupFacts } from "../setup/facts.js";
import { setupFinding, type SetupFinding } from "../setup/finding.js";

/** A decision that people make, and who can make it after all rules. */
export interface Gate {
  readonly name: string;
  /** Logins as the policy writes them; teams as `owner/team`. */
  readonly who: readonly string[];
  /** A way through it, in words: "a review", "a click at production-approval". */
  readonly ways: readonly string[];
  /** Who is named for it and cannot pass, and why. */
  readonly cannot: readonly { readonly login: string; readonly why: string }[];
}

/** Every gate between a pull request and production, and back. */
export function gatesOf(facts: SetupFacts): readonly Gate[] {
  if (facts.policy.kind !== "read") return [];
  const { policy } = facts.policy;
  return [
    releaseGate(policy, facts),
    requestGate(policy, facts),
    rollbackGate(policy, facts),
    ...bypassGate(facts),
  ];
}

export function gateChecks(facts: SetupFacts): readonly SetupFinding[] {
  return gatesOf(facts)
    .filter(({ name }) => name !== bypassName)
    .flatMap((each) => gateFindings(each, facts));
}

function gateFindings({ name, who, cannot }: Gate, { policy }: SetupFacts): readonly SetupFinding[] {
  const reasons = cannot.map(({ login, why }) => `@${login} ${why}`).join("; ");
  if (who.length === 0) {
    const allBots = cannot.length > 0 && cannot.every(({ why }) => why === whyBot);
    return [
      setupFinding(
        allBots ? "gate-bot" : "gate-closed",
        `Nobody can pass the gate "${name}"${reasons === "" ? "" : `: ${reasons}`}.`,
      ),
    ];
  }
  const [only, ...others] = who;
  if (others.length > 0 || only === undefined || only.includes("/") || isTold(name, policy)) return [];
  return [
    setupFinding(
      "gate-one-person",
      `Only @${only} can pass the gate "${name}"${reasons === "" ? "" : `: ${reasons}`}.`,
    ),
  ];
}

/** A list of one is told as such already; who requests needs somebody else to approve anyway. */
function isTold(name: string, policy: SetupFacts["policy"]): boolean {
  if (name === requestName) return true;
  if (policy.kind !== "read") return false;
  const role = name === releaseName ? "testers" : "rollbackApprovers";
  return policy.policy[role].length + policy.policy.teams[role].length === 1;
}

const releaseName = "approve a release";
const requestName = "request a rollback";
const rollbackName = "approve a rollback";
const bypassName = "merge by hand, past the rules";
const whyBot = "is a bot";

/** A yes counts by each source of the policy that is open to this person. */
function releaseGate(policy: Policy, { online, names }: SetupFacts): Gate {
  const ways = policy.approval.sources;
  const environment = names.environments.productionApproval;
  const click = ways.includes("environment") ? clickers(online, environment) : undefined;
  return gate(
    {
      name: releaseName,
      ways: ways.map((way) =>
        way === "review" ? "a review of the pull request" : `a click at ${environment}`,
      ),
      people: [...policy.testers, ...policy.teams.testers],
    },
    (login) =>
      whyNot(login, policy, online) ??
      (ways.includes("review") ||
      click === undefined ||
      click === "unknown" ||
      click.includes(login.toLowerCase())
        ? undefined
        : `is no reviewer of ${environment}, the only way that the policy counts`),
  );
}

function rollbackGate(policy: Policy, { online, names }: SetupFacts): Gate {
  const ways = policy.rollback.sources;
  const environment = names.environments.rollbackApproval;
  const click = ways.includes("environment") ? clickers(online, environment) : undefined;
  const comments = ways.includes("comment") && online?.repository.hasIssues !== false;
  return gate(
    {
      name: rollbackName,
      ways: ways.map((way) => (way === "comment" ? "a comment on its issue" : `a click at ${environment}`)),
      people: [...policy.rollbackApprovers, ...policy.teams.rollbackApprovers],
    },
    (login) =>
      whyNot(login, policy, online) ??
      (comments || click === "unknown" || click?.includes(login.toLowerCase()) === true
        ? undefined
        : `is no reviewer of ${environment}, the only open way that the policy counts`),
  );
}

const requestGate = (policy: Policy, { online }: SetupFacts): Gate =>
  gate(
    {
      name: requestName,
      ways: ["Actions, Rollback, Run workflow", "an issue by the form"],
      people: [
        ...new Set([
          ...policy.team,
          ...policy.rollbackApprovers,
          ...policy.teams.team,
          ...policy.teams.rollbackApprovers,
        ]),
      ],
    },
    (login) => whyNot(login, policy, online),
  );

function bypassGate({ online }: SetupFacts): readonly Gate[] {
  if (online?.bypass === undefined) return [];
  const requires = online.rules.base.some(({ contexts }) =>
    contexts.some(({ context }) => context.toLowerCase() === statusContext),
  );
  if (!requires) return [];
  return [
    {
      name: bypassName,
      who: online.bypass.map(
        ({ who, mode }) => `${who}${mode === "pull_request" ? " (pull requests only)" : ""}`,
      ),
      ways: ["Merge without waiting for requirements"],
      cannot: [],
    },
  ];
}

function gate(
  { name, ways, people }: { name: string; ways: readonly string[]; people: readonly string[] },
  why: (login: string) => string | undefined,
): Gate {
  const judged = people.map((login) => ({ login, why: why(login) }));
  return {
    name,
    ways,
    who: judged.filter((each) => each.why === undefined).map(({ login }) => login),
    cannot: judged.flatMap(({ login, why: reason }) =>
      reason === undefined ? [] : [{ login, why: reason }],
    ),
  };
}

/** What keeps this account from deciding anything, as far as known. */
function whyNot(login: string, policy: Policy, online: OnlineFacts | undefined): string | undefined {
  if (login.includes("/")) return undefined;
  if (policy.bots.some((bot) => bot.toLowerCase() === login.toLowerCase())) return whyBot;
  if (online === undefined) return undefined;
  const kind = online.strangers[login.toLowerCase()];
  if (kind === "unknown") return "is no account";
  if (kind === "Organization") return "is an organisation";
  if (kind === "Bot") return whyBot;
  const role = roleOf(online, login);
  if (role === "none") return "has no access";
  return undefined;
}

/** undefined: it cannot be known. On a public repository everybody can read, so that says nothing. */
export function roleOf(online: OnlineFacts, login: string): Role | undefined {
  if (online.roles === undefined) return undefined;
  const granted = online.roles[login.toLowerCase()];
  if (granted !== undefined) return granted;
  return login.toLowerCase() === online.repository.owner.toLowerCase() ? "admin" : "none";
}

/** Who may click, in lower case. "unknown": environments cannot be read, or a team is asked. */
function clickers(online: OnlineFacts | undefined, name: string): readonly string[] | "unknown" {
  if (online?.environments === undefined) return "unknown";
  const reviewers = environmentOf(online, name)?.reviewers ?? [];
  return reviewers.some((each) => each.includes("/"))
    ? "unknown"
    : reviewers.map((login) => login.toLowerCase());
}
